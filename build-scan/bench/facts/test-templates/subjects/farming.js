export const FARMING = {
    key: "farming",
    years: [2019, 2026],
    lead: "nn",
    room: "KT",
    topic: "phát triển sản xuất nông, lâm, thủy sản",
    field: "nông nghiệp",
    project: "kiên cố hóa hệ thống kênh mương nội đồng thuộc {huyện}",
    grounds: [
        [2019, 2026, "{L;Luật Trồng trọt;2018-11-19}"],
        [2018, 2026, "{L;Luật Chăn nuôi;2018-11-19}"],
        [
            2011,
            2018,
            "{R;Nghị định;41/2010/NĐ-CP;2010-04-12;Chính phủ;về chính sách tín dụng phục vụ phát triển nông nghiệp, nông thôn}",
        ],
        [
            2018,
            2026,
            "{R;Nghị định;116/2018/NĐ-CP;2018-09-07;Chính phủ;sửa đổi, bổ sung một số điều của {R;Nghị định;55/2015/NĐ-CP;2015-06-09}}",
        ],
    ],
    results: [
        "{Y}, tổng diện tích gieo trồng cây hằng năm {a;68500..192000:100;ha;đạt # ha;tổng diện tích gieo trồng cây hằng năm}, sản lượng lương thực có hạt {a;312000..865000:1000;tấn;ước đạt # tấn;sản lượng lương thực có hạt}",
        "Năng suất lúa bình quân {a;52.4..68.9;tạ/ha|tạ;đạt # tạ/ha;năng suất lúa bình quân}, cao hơn vụ trước {a;0.6..2.4;tạ/ha|tạ;# tạ/ha;năng suất lúa cao hơn vụ trước}",
        "Tổng đàn lợn {a;215000..640000:1000;con;có # con;tổng đàn lợn}, đàn gia cầm {a;3.2..12.6;triệu con;đạt # triệu con;đàn gia cầm}; sản lượng thịt hơi xuất chuồng {a;48000..126000:100;tấn;trên # tấn;sản lượng thịt hơi xuất chuồng}",
        "Trồng rừng tập trung {a;2100..8400:10;ha;# ha;trồng rừng tập trung}; sản lượng gỗ khai thác {a;185000..940000:1000;m3;khoảng # m3;sản lượng gỗ khai thác}",
        "Toàn tỉnh {t;260..720;hợp tác xã;có # hợp tác xã nông nghiệp;hợp tác xã nông nghiệp}, trong đó {r;58.4..79.6;;#% hoạt động khá, tốt;hợp tác xã nông nghiệp hoạt động khá, tốt}",
        "Bệnh Dịch tả lợn châu Phi xảy ra tại {a;14..62;xã;# xã;xã xảy ra bệnh Dịch tả lợn châu Phi}, buộc tiêu hủy {a;1800..12400:10;con|con lợn;# con lợn;lợn bị tiêu hủy} với trọng lượng {a;96..680;tấn;# tấn;trọng lượng lợn bị tiêu hủy}",
        "Giá trị xuất khẩu nông sản {m;24..186;triệu USD;đạt #;giá trị xuất khẩu nông sản}; đã giải ngân hỗ trợ sản xuất {m;14.6..52.3;tỷ đồng;#;hỗ trợ sản xuất}",
    ],
    targets: [
        "Tốc độ tăng giá trị sản xuất toàn ngành {Y} {r;3.2..4.8;;đạt từ #% trở lên;tốc độ tăng giá trị sản xuất toàn ngành}",
        "Sản lượng lương thực có hạt {a;320000..880000:10000;tấn;đạt tối thiểu # tấn;sản lượng lương thực có hạt}; trồng {+;1500..6500:100;ha;mới # ha rừng;rừng trồng mới}",
        "Có {+;20..45~50..70;sản phẩm|sản phẩm OCOP;thêm từ # - # sản phẩm OCOP được công nhận;sản phẩm OCOP được công nhận}",
        "Tỷ lệ diện tích cây trồng được tưới tiêu chủ động {r;72..91;;đạt trên #%;tỷ lệ diện tích cây trồng được tưới tiêu chủ động}",
        "Tiêm phòng gia súc, gia cầm {r;80..90;;đạt ít nhất #% tổng đàn;gia súc, gia cầm được tiêm phòng}",
        "Thu nhập bình quân đầu người khu vực nông thôn {a;38.5..72.5;triệu đồng/người/năm|triệu đồng/người|triệu đồng;đạt # triệu đồng/người/năm;thu nhập bình quân đầu người khu vực nông thôn}",
    ],
    praise: [
        "Sản xuất nông nghiệp duy trì tăng trưởng ổn định, cơ cấu cây trồng, vật nuôi chuyển dịch đúng hướng",
        "Nhiều mô hình liên kết sản xuất theo chuỗi giá trị mang lại hiệu quả kinh tế cao",
    ],
    weak: [
        "Sản xuất còn nhỏ lẻ, phân tán; việc tích tụ, tập trung ruộng đất gặp nhiều khó khăn",
        "Giá vật tư đầu vào tăng cao trong khi thị trường tiêu thụ nông sản thiếu ổn định",
    ],
    measures: [
        "Cơ cấu lại mùa vụ, đưa các giống chất lượng cao, thích ứng với biến đổi khí hậu vào sản xuất",
        "Giám sát chặt chẽ tình hình dịch bệnh trên cây trồng, vật nuôi, thủy sản",
        "Mở rộng liên kết tiêu thụ, xây dựng mã số vùng trồng, truy xuất nguồn gốc nông sản",
    ],
    duties: [
        [
            "@nn",
            "hướng dẫn khung thời vụ, cơ cấu giống; tổng hợp báo cáo tiến độ sản xuất trước {D+13}",
            "chủ động phương án chống hạn, xâm nhập mặn",
        ],
        ["@ct", "hỗ trợ kết nối tiêu thụ nông sản vào hệ thống siêu thị, sàn thương mại điện tử"],
        ["@kc", "đẩy mạnh chuyển giao tiến bộ khoa học, kỹ thuật, xây dựng nhãn hiệu tập thể cho nông sản chủ lực"],
        [
            "Ngân hàng Nhà nước chi nhánh tỉnh",
            "chỉ đạo các tổ chức tín dụng đáp ứng kịp thời nhu cầu vốn vay phục vụ sản xuất",
        ],
        [
            "Ủy ban nhân dân {các huyện}",
            "hoàn thành gieo trồng trong khung thời vụ tốt nhất, kết thúc trước {D+36}",
            "thống kê, hỗ trợ kịp thời các hộ bị thiệt hại",
        ],
        [
            "Công ty TNHH MTV Khai thác công trình thủy lợi",
            "nạo vét kênh mương, điều tiết nước hợp lý, hoàn thành trước {D+17}",
        ],
    ],
};
