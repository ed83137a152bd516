export const SECURITY = {
    key: "security",
    years: [2015, 2026],
    lead: "ca",
    room: "NC",
    topic: "công tác bảo đảm an ninh, trật tự và phòng, chống tội phạm",
    field: "an ninh, trật tự",
    project: "xây dựng trụ sở làm việc của lực lượng Công an tại {huyện}",
    grounds: [
        [2019, 2026, "{L;Luật Công an nhân dân;2018-11-20}"],
        [2009, 2018, "{L;Luật An ninh quốc gia;2004-12-03}"],
        [
            2011,
            2020,
            "{R;Chỉ thị;48-CT/TW;2010-10-22;Bộ Chính trị;về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống tội phạm trong tình hình mới}",
        ],
        [
            2021,
            2026,
            "{R;Nghị định;136/2020/NĐ-CP;2020-11-24;Chính phủ;quy định chi tiết một số điều và biện pháp thi hành Luật Phòng cháy và chữa cháy}",
        ],
    ],
    results: [
        "{Y}, toàn tỉnh xảy ra {a;340..780;vụ;# vụ phạm pháp hình sự;vụ phạm pháp hình sự}, {r;3.2..9.9;;giảm #% so với cùng kỳ năm trước;vụ phạm pháp hình sự giảm so với cùng kỳ năm trước}; tỷ lệ điều tra, khám phá {r;82.6..93.4;;đạt #%;tỷ lệ điều tra, khám phá}",
        "Bắt giữ {a;145..390;vụ;# vụ phạm tội về ma túy;vụ phạm tội về ma túy bị bắt giữ} với {a;180..520;đối tượng;# đối tượng;đối tượng phạm tội về ma túy}, thu giữ {a;4.5..38.6;kg;# kg ma túy các loại;ma túy bị thu giữ}",
        "Triệt xóa {a;24..66;tụ điểm;# tụ điểm phức tạp về trật tự xã hội;tụ điểm phức tạp về trật tự xã hội bị triệt xóa}; vận động nhân dân giao nộp {a;310..1250;khẩu|khẩu súng;# khẩu súng tự chế;khẩu súng tự chế được giao nộp}",
        "Phát hiện {a;58..190;vụ;# vụ buôn lậu, gian lận thương mại;vụ buôn lậu, gian lận thương mại}, phạt tiền {m;2.4..13.7;tỷ đồng;#;tiền phạt buôn lậu, gian lận thương mại}",
        "Xảy ra {a;18..74;vụ|vụ cháy;# vụ cháy;vụ cháy}, thiệt hại về tài sản {m;3.8..29.6;tỷ đồng;ước #;thiệt hại về tài sản do cháy}",
        "Đã có {f;98..117/121;xã|xã, phường, thị trấn;# xã, phường, thị trấn đạt tiêu chuẩn an toàn về an ninh, trật tự, chiếm %%}",
    ],
    targets: [
        "Kéo giảm {r;5;;ít nhất #% số vụ phạm pháp hình sự so với năm trước;số vụ phạm pháp hình sự giảm so với năm trước}",
        "Tỷ lệ giải quyết tin báo, tố giác tội phạm {r;90..95;;đạt trên #%;tỷ lệ giải quyết tin báo, tố giác tội phạm}",
        "Phấn đấu {hết Y}, {r;100;;#% khu dân cư có mô hình tự quản về an ninh, trật tự hoạt động hiệu quả;khu dân cư có mô hình tự quản về an ninh, trật tự}",
        "Xây dựng {+;12..40;mô hình;mới # mô hình “Camera an ninh”;mô hình Camera an ninh}",
        "Điều tra, khám phá án rất nghiêm trọng, đặc biệt nghiêm trọng {r;95;;đạt không dưới #%;điều tra, khám phá án rất nghiêm trọng, đặc biệt nghiêm trọng}",
        "Tuyên truyền, tập huấn kỹ năng phòng cháy, chữa cháy cho {a;15000..42000:500;lượt|lượt người;khoảng # lượt người;lượt người được tuyên truyền, tập huấn kỹ năng phòng cháy, chữa cháy}",
    ],
    praise: [
        "An ninh chính trị được giữ vững, trật tự an toàn xã hội được bảo đảm, tạo môi trường ổn định để phát triển",
        "Phong trào toàn dân bảo vệ an ninh Tổ quốc tiếp tục phát triển sâu rộng, nhiều mô hình được nhân rộng",
    ],
    weak: [
        "Tội phạm lừa đảo chiếm đoạt tài sản trên không gian mạng diễn biến phức tạp, thủ đoạn tinh vi",
        "Công tác quản lý đối tượng, cư trú ở một số địa bàn còn sơ hở",
    ],
    measures: [
        "Chủ động nắm tình hình, giải quyết các vấn đề phức tạp ngay từ cơ sở, không để bị động, bất ngờ",
        "Mở các đợt cao điểm tấn công, trấn áp tội phạm, nhất là tội phạm có tổ chức, tội phạm ma túy",
        "Đẩy mạnh tuyên truyền, phổ biến, giáo dục pháp luật cho thanh, thiếu niên",
    ],
    duties: [
        [
            "@ca",
            "chủ trì, xây dựng kế hoạch cao điểm tấn công, trấn áp tội phạm, triển khai thực hiện trước {D+10}",
            "tham mưu tổng kết, nhân rộng các mô hình tiên tiến",
        ],
        ["@qs", "phối hợp chặt chẽ với lực lượng Công an trong nắm tình hình, bảo vệ các mục tiêu trọng điểm"],
        ["@tp", "tăng cường phổ biến, giáo dục pháp luật ở địa bàn vùng sâu, vùng biên giới"],
        [
            "@gd",
            "quản lý chặt chẽ học sinh, sinh viên, phòng ngừa bạo lực học đường và tệ nạn xã hội; báo cáo kết quả trước {D+33}",
        ],
        [
            "Ủy ban nhân dân {các huyện}",
            "kiện toàn tổ bảo vệ an ninh, trật tự ở cơ sở xong trước {D+26}",
            "giải quyết dứt điểm đơn thư khiếu nại, tố cáo của công dân",
        ],
        ["Tòa án nhân dân tỉnh", "phối hợp đưa ra xét xử lưu động các vụ án trọng điểm"],
    ],
};
