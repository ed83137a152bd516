export const DIGITAL = {
    key: "digital",
    years: [2020, 2026],
    lead: "tt",
    room: "KSTT",
    topic: "ứng dụng công nghệ thông tin và chuyển đổi số",
    field: "chuyển đổi số",
    project: "xây dựng Trung tâm giám sát, điều hành thông minh tỉnh",
    grounds: [
        [2009, 2026, "{L;Luật Công nghệ thông tin;2006-06-29}"],
        [
            2021,
            2026,
            "{R;Quyết định;749/QĐ-TTg;2020-06-03;Thủ tướng Chính phủ;phê duyệt Chương trình chuyển đổi số quốc gia đến {Y=2025}, định hướng đến {Y=2030}}",
        ],
        [
            2020,
            2026,
            "{R;Nghị định;45/2020/NĐ-CP;2020-04-08;Chính phủ;về thực hiện thủ tục hành chính trên môi trường điện tử}",
        ],
        [
            2012,
            2019,
            "{R;Nghị định;43/2011/NĐ-CP;2011-06-13;Chính phủ;quy định về việc cung cấp thông tin và dịch vụ công trực tuyến}",
        ],
    ],
    results: [
        "Tỷ lệ văn bản điện tử trao đổi giữa các cơ quan nhà nước {r;91.2..99.6;;đạt #%;tỷ lệ văn bản điện tử trao đổi giữa các cơ quan nhà nước}; {f;19..20/20;sở|sở, ban, ngành;# sở, ban, ngành sử dụng chữ ký số chuyên dùng;sở, ban, ngành sử dụng chữ ký số chuyên dùng}",
        "{Y}, Cổng dịch vụ công của tỉnh đã tiếp nhận {a;186000..524000:100%72.4..93.8;hồ sơ;# hồ sơ trực tuyến, chiếm %% tổng số hồ sơ;hồ sơ trực tuyến được tiếp nhận}",
        "Cung cấp {a;640..1180;dịch vụ|dịch vụ công|dịch vụ công trực tuyến;# dịch vụ công trực tuyến;dịch vụ công trực tuyến được cung cấp}, tích hợp {a;420..630;dịch vụ|dịch vụ công;# dịch vụ lên Cổng Dịch vụ công quốc gia;dịch vụ tích hợp lên Cổng Dịch vụ công quốc gia}",
        "Toàn tỉnh {t;860..1420;tổ|tổ công nghệ;thành lập # tổ công nghệ số cộng đồng;tổ công nghệ số cộng đồng} với {a;5200..8900:10;thành viên;trên # thành viên tham gia;thành viên tổ công nghệ số cộng đồng}",
        "Hạ tầng viễn thông tiếp tục được mở rộng, {t;1250..2380;trạm|trạm thu phát sóng;có # trạm thu phát sóng di động;trạm thu phát sóng di động}; tỷ lệ hộ gia đình có kết nối Internet cáp quang {r;68.3..88.7;;đạt #%;tỷ lệ hộ gia đình có kết nối Internet cáp quang}",
        "Đã số hóa {a;48000..126000:100;hồ sơ;# hồ sơ lưu trữ;hồ sơ lưu trữ được số hóa} với kinh phí {m;3.4..12.8;tỷ đồng;#;kinh phí số hóa hồ sơ lưu trữ}",
    ],
    targets: [
        "{hết Y}, {r;80..90;;tối thiểu #% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng;hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng}",
        "Tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử {r;75..85;;đạt ít nhất #%;tỷ lệ dân số trưởng thành có tài khoản thanh toán điện tử}",
        "Phấn đấu {r;100;;#% thôn, bản, tổ dân phố được phủ sóng di động băng rộng;thôn, bản, tổ dân phố được phủ sóng di động băng rộng}",
        "Đào tạo, bồi dưỡng kỹ năng số cho {a;2500..6400:100;lượt|lượt cán bộ|lượt cán bộ, công chức;khoảng # lượt cán bộ, công chức, viên chức;lượt cán bộ, công chức, viên chức được đào tạo, bồi dưỡng kỹ năng số}",
        "Đưa {a;120..350:10;sản phẩm;không dưới # sản phẩm nông nghiệp;sản phẩm nông nghiệp đưa lên sàn thương mại điện tử} lên sàn thương mại điện tử",
        "Kinh tế số {r;10~20;;chiếm từ #% - #% GRDP;kinh tế số trong GRDP}",
    ],
    praise: [
        "Nhận thức của cấp ủy, chính quyền và người dân về chuyển đổi số có chuyển biến rõ rệt",
        "Các hệ thống thông tin dùng chung hoạt động ổn định, bảo đảm an toàn, an ninh mạng",
    ],
    weak: [
        "Nhân lực chuyên trách công nghệ thông tin ở cơ sở còn mỏng, chủ yếu kiêm nhiệm",
        "Việc kết nối, chia sẻ dữ liệu giữa các ngành chưa thông suốt; nhiều dữ liệu còn phân tán",
    ],
    measures: [
        "Phát huy vai trò người đứng đầu, coi kết quả chuyển đổi số là tiêu chí đánh giá, xếp loại hằng năm",
        "Ưu tiên nguồn lực xây dựng cơ sở dữ liệu dùng chung, bảo đảm dữ liệu đúng, đủ, sạch, sống",
        "Hướng dẫn, hỗ trợ người dân, nhất là người cao tuổi, sử dụng dịch vụ công trực tuyến",
    ],
    duties: [
        [
            "@tt",
            "chủ trì đôn đốc, đánh giá mức độ chuyển đổi số của các cơ quan, công bố kết quả trước {D+40}",
            "bảo đảm an toàn thông tin cho các hệ thống dùng chung của tỉnh",
        ],
        [
            "@vp",
            "rà soát, công bố danh mục thủ tục hành chính đủ điều kiện cung cấp trực tuyến toàn trình xong trước {D+24}",
        ],
        ["@ca", "đẩy nhanh cấp căn cước, kích hoạt tài khoản định danh điện tử cho công dân đủ điều kiện"],
        ["@tc", "bố trí kinh phí thực hiện các nhiệm vụ chuyển đổi số theo quy định của Luật Ngân sách nhà nước"],
        [
            "Các sở, ban, ngành",
            "số hóa kết quả giải quyết thủ tục hành chính còn hiệu lực thuộc phạm vi quản lý, báo cáo tiến độ trước {D+19}",
        ],
        ["Các doanh nghiệp viễn thông", "đầu tư xóa vùng lõm sóng tại các thôn, bản vùng sâu, vùng xa"],
    ],
};
