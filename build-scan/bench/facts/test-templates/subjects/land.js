export const LAND = {
    key: "land",
    years: [2009, 2026],
    lead: "tn",
    room: "NN",
    topic: "công tác quản lý đất đai và bảo vệ môi trường",
    field: "tài nguyên và môi trường",
    project: "xây dựng khu xử lý chất thải rắn sinh hoạt tại {huyện}",
    grounds: [
        [2009, 2014, "{L;Luật Đất đai;2003-11-26}"],
        [2014, 2024, "{L;Luật Đất đai;2013-11-29}"],
        [2025, 2026, "{L;Luật Đất đai;2024-01-18}"],
        [
            2015,
            2024,
            "{R;Nghị định;43/2014/NĐ-CP;2014-05-15;Chính phủ;quy định chi tiết thi hành một số điều của Luật Đất đai}",
        ],
        [2022, 2026, "{L;Luật Bảo vệ môi trường;2020-11-17}"],
    ],
    results: [
        "{Y}, toàn tỉnh đã cấp {a;12800..31500:10;giấy|giấy chứng nhận|giấy chứng nhận quyền sử dụng đất;# giấy chứng nhận quyền sử dụng đất;giấy chứng nhận quyền sử dụng đất được cấp} với tổng diện tích {a;2400..7900;ha;# ha;tổng diện tích đất được cấp giấy chứng nhận}",
        "Thu hồi {a;180..640;ha;# ha đất để thực hiện các dự án phát triển kinh tế - xã hội;đất thu hồi để thực hiện các dự án phát triển kinh tế - xã hội}, giao đất, cho thuê đất cho {a;64..210;tổ chức;# tổ chức;tổ chức được giao đất, cho thuê đất}",
        "Thu tiền sử dụng đất {m;620..2450;tỷ đồng;đạt #;thu tiền sử dụng đất}; {r;101..138;;bằng #% dự toán giao;thu tiền sử dụng đất so với dự toán giao}",
        "Tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý {r;88.5..97.2;;đạt #%;tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom, xử lý}; khu vực nông thôn {r;62.4..81.9;;đạt #%;tỷ lệ chất thải rắn sinh hoạt khu vực nông thôn được thu gom, xử lý}",
        "Kiểm tra {a;58..140;cơ sở;# cơ sở sản xuất, kinh doanh;cơ sở sản xuất, kinh doanh được kiểm tra}, phát hiện {a;12..41;cơ sở;# cơ sở vi phạm;cơ sở vi phạm}, xử phạt {m;640..3900;triệu đồng;#;tiền xử phạt}",
        "Đã xử lý triệt để {f;11..17/19;cơ sở;# cơ sở gây ô nhiễm môi trường nghiêm trọng, đạt tỷ lệ %%}",
    ],
    targets: [
        "{đến Y+1}, tỷ lệ dân số nông thôn được sử dụng nước sạch theo quy chuẩn {r;58..76;;đạt #%;tỷ lệ dân số nông thôn được sử dụng nước sạch theo quy chuẩn}",
        "Hoàn thành đo đạc, lập bản đồ địa chính {a;14000..38000:100;ha;cho tối thiểu # ha;đo đạc, lập bản đồ địa chính}",
        "Giảm tỷ lệ chất thải rắn chôn lấp trực tiếp {r;25..40;;xuống không quá #%;tỷ lệ chất thải rắn chôn lấp trực tiếp}",
        "Trồng {+;1200..3600:50;ha;mới # ha rừng tập trung;rừng tập trung trồng mới}; duy trì tỷ lệ che phủ rừng {r;41.5..58.6;;ổn định ở mức #%;tỷ lệ che phủ rừng}",
        "{r;100;;#% khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung;khu công nghiệp đang hoạt động có hệ thống xử lý nước thải tập trung}",
        "Giải quyết đúng hạn {r;95..99;;trên #% hồ sơ đất đai của tổ chức, cá nhân;hồ sơ đất đai của tổ chức, cá nhân được giải quyết đúng hạn}",
    ],
    praise: [
        "Công tác quản lý nhà nước về đất đai, tài nguyên, khoáng sản dần đi vào nền nếp, góp phần hạn chế vi phạm",
        "Nhận thức của cộng đồng về bảo vệ môi trường được nâng lên, nhiều mô hình tự quản hoạt động có hiệu quả",
    ],
    weak: [
        "Tình trạng lấn chiếm, tự ý chuyển mục đích sử dụng đất vẫn xảy ra, việc xử lý ở cơ sở thiếu kiên quyết",
        "Tiến độ giải phóng mặt bằng một số dự án chậm do vướng mắc trong xác định giá đất và nguồn gốc đất",
    ],
    measures: [
        "Tăng cường thanh tra, kiểm tra, xử lý dứt điểm các vi phạm về đất đai, khoáng sản ngay từ cơ sở",
        "Đẩy nhanh tiến độ lập, trình phê duyệt kế hoạch sử dụng đất hằng năm",
        "Vận động nhân dân phân loại rác thải tại nguồn, hạn chế sử dụng túi ni lông khó phân hủy",
    ],
    duties: [
        [
            "@tn",
            "hướng dẫn các địa phương lập kế hoạch sử dụng đất, tổng hợp trình Ủy ban nhân dân tỉnh phê duyệt trước {D+50}",
            "công khai thủ tục hành chính về đất đai theo quy định",
        ],
        [
            "@xd",
            "rà soát quy hoạch xây dựng các khu dân cư, khu xử lý chất thải; báo cáo Ủy ban nhân dân tỉnh trước {D+22}",
        ],
        ["@tc", "chủ trì thẩm định giá đất cụ thể, bảo đảm đúng quy định và tiến độ của các dự án"],
        ["@ca", "đấu tranh, ngăn chặn, xử lý nghiêm các hành vi khai thác khoáng sản trái phép"],
        [
            "Ủy ban nhân dân {các huyện}",
            "kiểm tra, xử lý các trường hợp lấn chiếm, sử dụng đất sai mục đích, gửi báo cáo về {@tn} chậm nhất {D+16}",
        ],
        ["@tr", "đưa nội dung quản lý, sử dụng đất vào kế hoạch thanh tra hằng năm"],
    ],
};
