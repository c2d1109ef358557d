import type { Phrases } from './phrases'

/** Vietnamese. */
export const vi: Phrases = {
  own: 'và của bạn để chúng tôi không vui lòng trang này là cho',
  blocker: '(chặn | chống) (các )?quảng cáo',
  disable:
    'tắt | vô hiệu | ngừng | tạm dừng | danh sách trắng | ngoại lệ | gỡ | bỏ chặn | hủy kích hoạt | tạm (dừng | ngưng | tắt) | thêm ~ (ngoại lệ | danh sách) | xóa',
  allow: '(cho phép | bật | hiển thị) ~ quảng cáo',
  found:
    'phát hiện | nhận thấy | có vẻ | hình như | (?<!nếu bạn )đang (sử dụng | dùng | bật | chặn) | đã bật | đang (bật | chạy | hoạt động) | bạn (dùng | chặn | bật) | đã cài',
  reload: 'tải lại | làm mới | thử lại | đã tắt',
  support: 'ủng hộ | hỗ trợ | giúp | miễn phí | duy trì',
  denied: 'không (cần | phát hiện | yêu cầu)',
  ifFails:
    'nếu (không (có | thấy | thể) | trang | gặp) | nếu ~ không ~ (tải | chạy | phát | hiển thị | mở | hoạt động) | nếu ~ (không | lỗi) ~ (hoạt động | tải | hiển thị | được)',
  tool: 'ẩn danh | riêng tư',
  consent: 'sự đồng ý | quyền riêng tư',
  money: 'đăng ký | thuê bao | tháng | không (có )?quảng cáo | quyên góp',
  logIn: 'đăng nhập | mật khẩu | tài khoản',
  access: 'để (tiếp tục | xem | đọc | truy cập)',
  failed: 'thất bại | không (thể )?(tải | phát) được | không thể (tải | phát) | đã xảy ra lỗi',
}
