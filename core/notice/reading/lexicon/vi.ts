import type { Lexicon } from './lexicon'

/** Vietnamese. */
export const vi: Lexicon = {
  blocker:
    'chặn-quảng trình-chặn phần-mềm-chặn tiện-ích công-cụ-chặn lá-chắn bộ-lọc tiện-ích-mở-rộng trình-duyệt-chặn',
  ads: 'quảng-cáo banner tài-trợ',
  block: 'chặn ẩn lọc ngăn',
  off: 'tắt vô-hiệu tạm-dừng dừng gỡ xóa ngừng bỏ hủy không-dùng',
  allow: 'cho-phép danh-sách-trắng ngoại-lệ hiển-thị bỏ-chặn bật chấp-nhận thêm mở tin',
  using: 'phát-hiện sử-dụng dùng có-vẻ thấy đang-bật kích-hoạt nhận-thấy đang',
  site: 'trang web trang-web ở-đây tên-miền chúng-tôi diễn-đàn blog',
  please: 'vui-lòng xin cảm-ơn làm-ơn hãy mong',
  support: 'ủng-hộ hỗ-trợ giúp miễn-phí thu-nhập doanh-thu chi-phí duy-trì nhà-báo nuôi',
  access: 'tiếp-tục truy-cập đọc xem nội-dung bài-viết để sau-đó',
  reload: 'tải-lại làm-mới lại f5',
  fail: 'lỗi sự-cố không-hoạt không-tải thất-bại không-thể không-được',
  if: 'nếu khi trường-hợp',
  not: 'không đừng chưa chẳng',
  part: 'video trình-phát tải-xuống tải-về nút biểu-mẫu bản-đồ thanh-toán bình-luận hình tệp trò-chuyện liên-kết đăng-nhập',
  cookie: 'đồng-ý đối-tác riêng-tư dữ-liệu-cá',
  pay: 'đăng-ký-gói tháng giá vnđ thành-viên quyên',
  login: 'đăng-nhập mật-khẩu tài-khoản đăng-ký',
  mail: 'bản-tin email',
  age: 'tuổi',
  tool: 'bật-lên ẩn-danh diệt-virus dịch',
  report: 'cho-biết nghiên-cứu phần-trăm người-dùng công-ty tòa trình-duyệt theo',
  how: 'cách tại-sao gì thế-nào',
  done: 'cảm-ơn đã',
}
