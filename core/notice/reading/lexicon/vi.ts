import type { Lexicon } from './lexicon'

/** Vietnamese. */
export const vi: Lexicon = {
  blocker:
    'chặn-quảng trình-chặn phần-mềm-chặn tiện-ích công-cụ-chặn lá-chắn bộ-lọc tiện-ích-mở-rộng trình-duyệt-chặn adblock ublock adguard abp brave ghostery khiên extension plugin tiện-ích-chặn máy-chặn kẻ-chặn chặn-qc chan-quang bộ-chặn trình-chan trinh-chan phần-mềm-lọc lọc-quảng ad-blocker',
  ads: 'quảng-cáo banner tài-trợ =qc quang-cao biển-hiệu nhà-tài-trợ khung-tài-trợ =ads',
  block: 'chặn ẩn lọc ngăn giấu nuốt cản =che =né',
  off: 'tắt vô-hiệu tạm-dừng dừng gỡ xóa ngừng bỏ hủy không-dùng tat ngưng tạm-tắt vô-hiệu-hóa vô-hiệu-hoá loại-trừ nương-tay nới-tay =hạ =gạt',
  allow:
    'cho-phép danh-sách-trắng ngoại-lệ hiển-thị bỏ-chặn bật chấp-nhận thêm mở tin whitelist cho-qua đi-qua hiện-lên hiện-lại giữ-lại quay-lại trở-lại cơ-hội loại-trừ-tên cho-trang để-nguyên để-quảng giữ-nguyên xuất-hiện =tha =bày',
  using:
    'phát-hiện sử-dụng dùng có-vẻ thấy đang-bật kích-hoạt nhận-thấy đang phat-hien hình-như dường-như xài ghi-nhận hoạt-động trống biến-mất mất-tiêu bắt-quả quả-tang không-hiện không-lên bị-lộ',
  site: 'trang web trang-web ở-đây tên-miền chúng-tôi diễn-đàn blog toà-soạn tòa-soạn tụi-mình bọn-mình tụi-em forum team admin =ad wiki domain =báo',
  please:
    'vui-lòng xin cảm-ơn làm-ơn hãy mong nhờ giùm giúp =nhé =nha nghen đề-nghị kính-mong làm-phiền thông-cảm vui-long =hộ',
  support:
    'ủng-hộ hỗ-trợ giúp miễn-phí thu-nhập doanh-thu chi-phí duy-trì nhà-báo nuôi lương nhuận-bút sống kiếm-cơm tiền nguồn-thu trả-lương máy-chủ server chi-trả donate ủng-ho gánh =bù',
  access:
    'tiếp-tục truy-cập đọc xem nội-dung bài-viết để sau-đó mở-khóa mở-khoá vào-được nghe-tiếp đi-tiếp khóa hạn-chế giới-hạn toàn-bộ trọn phần-còn-lại chương hiện-ra',
  reload: 'tải-lại làm-mới lại f5 refresh tai-lai thử-lại kết-nối-lại',
  fail: 'lỗi sự-cố không-hoạt không-tải thất-bại không-thể không-được trắng giật-lag không-chạy không-hiện không-mở không-gửi trục-trặc hỏng không-phát không-ăn mất-ảnh ngắt-quãng không-phản-hồi lag đứng-ở đứng-hình',
  if: 'nếu khi trường-hợp lúc hễ',
  not: 'không đừng chưa chẳng khỏi ko hok',
  part: 'video trình-phát tải-xuống tải-về nút biểu-mẫu bản-đồ thanh-toán bình-luận hình tệp trò-chuyện liên-kết đăng-nhập captcha mã-xác otp giỏ-hàng khung-chat livestream phim game khảo-sát bình-chọn sơ-đồ ghế radar mã-giảm hoàn-tiền thông-báo ảnh tải-lên',
  cookie: 'đồng-ý đối-tác riêng-tư dữ-liệu-cá chính-sách điều-khoản tùy-chọn quyền-riêng',
  pay: 'đăng-ký-gói tháng giá vnđ thành-viên quyên vip premium nghìn gia-hạn thuê-bao trả-phí momo mua =gói',
  login: 'đăng-nhập mật-khẩu tài-khoản đăng-ký zalo facebook số-điện-thoại',
  mail: 'bản-tin email hộp-thư nhận-tin',
  age: 'tuổi =18 độ-tuổi',
  tool: 'bật-lên ẩn-danh diệt-virus dịch vpn dns pop-up cache theo-dõi pi-hole chế-độ-ẩn',
  report:
    'cho-biết nghiên-cứu phần-trăm người-dùng công-ty tòa trình-duyệt theo khảo-sát phán-quyết luật-sư chuyên-gia tỷ-lệ google youtube đánh-giá hướng-dẫn phàn-nàn doanh-thu-giảm phỏng-vấn đã-chặn top',
  how: 'cách tại-sao gì thế-nào làm-sao vì-sao như-thế-nào hướng-dẫn =sao',
  done: 'cảm-ơn đã rồi xong',
}
