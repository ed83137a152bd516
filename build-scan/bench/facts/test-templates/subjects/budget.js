export const BUDGET = {
    key: "budget",
    years: [2010, 2025],
    lead: "tc",
    room: "TH",
    topic: "công tác điều hành thu, chi ngân sách nhà nước",
    field: "tài chính - ngân sách",
    project: "đầu tư xây dựng trụ sở làm việc các cơ quan {huyện}",
    grounds: [
        [2009, 2016, "{L;Luật Ngân sách nhà nước;2002-12-16}"],
        [2017, 2025, "{L;Luật Ngân sách nhà nước;2015-06-25}"],
        [
            2017,
            2025,
            "{R;Nghị định;163/2016/NĐ-CP;2016-12-21;Chính phủ;quy định chi tiết thi hành một số điều của Luật Ngân sách nhà nước}",
        ],
        [2020, 2024, "{L;Luật Đầu tư công;2019-06-13}"],
    ],
    results: [
        "{Y}, tổng thu ngân sách nhà nước trên địa bàn {m;3850..16400;tỷ đồng;ước đạt #;tổng thu ngân sách nhà nước trên địa bàn}, {r;102.1..126.4;;bằng #% dự toán Trung ương giao;tổng thu ngân sách so với dự toán Trung ương giao}",
        "Thu nội địa {m;3100..12800;tỷ đồng;đạt #;thu nội địa}, {r;4.3..16.8;;tăng #% so với cùng kỳ năm trước;thu nội địa tăng so với cùng kỳ năm trước}",
        "Tổng chi ngân sách địa phương {m;9200..21500;tỷ đồng;là #;tổng chi ngân sách địa phương}, trong đó chi đầu tư phát triển {m;2100..5900.5;tỷ đồng;#;chi đầu tư phát triển}",
        "Giải ngân vốn đầu tư công {r;78.5..95.2;;đạt #% kế hoạch vốn được giao;giải ngân vốn đầu tư công so với kế hoạch vốn được giao}",
        "Số nợ thuế có khả năng thu hồi {m;85..412;tỷ đồng;còn #;nợ thuế có khả năng thu hồi}; đã cưỡng chế nợ thuế đối với {a;120..460;doanh nghiệp;# doanh nghiệp;doanh nghiệp bị cưỡng chế nợ thuế}",
        "Thông qua thẩm tra quyết toán {a;210..520;dự án;# dự án hoàn thành;dự án hoàn thành được thẩm tra quyết toán}, tiết kiệm cho ngân sách {m;14.5..48.9;tỷ đồng;#;tiết kiệm cho ngân sách}",
        "Có {f;17..24/26;khoản thu|khoản;# khoản thu đạt và vượt dự toán, chiếm %%}; kim ngạch xuất khẩu {m;120.5..980.5;triệu USD;đạt #;kim ngạch xuất khẩu}",
    ],
    targets: [
        "Phấn đấu thu ngân sách {Y} {r;8..15;;tăng ít nhất #% so với thực hiện năm trước;thu ngân sách tăng so với thực hiện năm trước}",
        "Tiết kiệm {r;10;;#% chi thường xuyên;tiết kiệm chi thường xuyên} để tạo nguồn cải cách tiền lương theo quy định",
        "Giải ngân vốn đầu tư công {r;95;;đạt trên #% kế hoạch;giải ngân vốn đầu tư công so với kế hoạch}",
        "Tỷ lệ nợ đọng thuế {r;5;;không vượt quá #% tổng thu;tỷ lệ nợ đọng thuế trên tổng thu}",
        "Sắp xếp, xử lý {a;35..90;cơ sở|cơ sở nhà, đất;tối thiểu # cơ sở nhà, đất dôi dư;cơ sở nhà, đất dôi dư được sắp xếp, xử lý}",
        "Có {+;250..600:10;doanh nghiệp;thêm # doanh nghiệp thành lập mới;doanh nghiệp thành lập mới}, tổng vốn đăng ký {m;2400..6800:100;tỷ đồng;trên #;tổng vốn đăng ký của doanh nghiệp thành lập mới}; thu hút đầu tư nước ngoài {m;45..260;triệu USD;khoảng #;thu hút đầu tư nước ngoài}",
    ],
    praise: [
        "Công tác thu ngân sách được chỉ đạo quyết liệt ngay từ đầu năm, cơ bản bảo đảm nguồn cho các nhiệm vụ chi",
        "Kỷ luật, kỷ cương tài chính - ngân sách được tăng cường; chi ngân sách tiết kiệm, đúng chế độ",
    ],
    weak: [
        "Nguồn thu thiếu bền vững, còn phụ thuộc nhiều vào tiền sử dụng đất; thất thu ở một số lĩnh vực chưa được khắc phục",
        "Một số chủ đầu tư chưa quyết liệt trong giải ngân, để kéo dài thời gian quyết toán dự án hoàn thành",
    ],
    measures: [
        "Khai thác triệt để các nguồn thu, chống thất thu, buôn lậu, gian lận thương mại và chuyển giá",
        "Cơ cấu lại chi ngân sách theo hướng bền vững, bảo đảm chi cho con người và an sinh xã hội",
        "Công khai, minh bạch trong quản lý, sử dụng ngân sách và tài sản công",
    ],
    duties: [
        [
            "@tc",
            "theo dõi sát tiến độ thu, chi, tham mưu các giải pháp điều hành; tổng hợp báo cáo Ủy ban nhân dân tỉnh trước {D+14}",
            "hướng dẫn các đơn vị thực hiện công khai ngân sách",
        ],
        ["Cục Thuế tỉnh", "tăng cường quản lý thu, đôn đốc nợ đọng, bảo đảm hoàn thành dự toán được giao"],
        [
            "@kh",
            "rà soát, đề xuất điều chuyển vốn từ các dự án giải ngân chậm sang dự án có khả năng hấp thụ vốn, trình trước {D+32}",
        ],
        ["Kho bạc Nhà nước tỉnh", "kiểm soát chi chặt chẽ, thanh toán kịp thời cho các dự án đủ điều kiện"],
        [
            "Ủy ban nhân dân {các huyện}",
            "giao dự toán đến đơn vị sử dụng ngân sách trước {D+20} và báo cáo {@tc} trước {D+27}",
        ],
        ["Các chủ đầu tư", "đẩy nhanh tiến độ nghiệm thu, hoàn thiện hồ sơ thanh toán khối lượng hoàn thành"],
    ],
};
