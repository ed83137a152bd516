export const POVERTY = {
    key: "poverty",
    years: [2013, 2025],
    lead: "ld",
    room: "TH",
    topic: "công tác giảm nghèo và thực hiện chính sách dân tộc",
    field: "giảm nghèo",
    project: "đầu tư công trình nước sinh hoạt tập trung tại {huyện}",
    grounds: [
        [
            2012,
            2020,
            "{R;Nghị quyết;80/NQ-CP;2011-05-19;Chính phủ;về định hướng giảm nghèo bền vững thời kỳ từ {Y=2011} đến {Y=2020}}",
        ],
        [
            2022,
            2025,
            "{R;Quyết định;90/QĐ-TTg;2022-01-18;Thủ tướng Chính phủ;phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững {Z=2021,2025}}",
        ],
        [2022, 2025, "{R;Nghị quyết;120/2020/QH14;2020-06-19;Quốc hội}"],
        [
            2016,
            2020,
            "{R;Quyết định;59/2015/QĐ-TTg;2015-11-19;Thủ tướng Chính phủ;về việc ban hành chuẩn nghèo tiếp cận đa chiều áp dụng cho {Z=2016,2020}}",
        ],
    ],
    results: [
        "{Y}, tỷ lệ hộ nghèo toàn tỉnh {r;4.2..18.6;;giảm còn #%;tỷ lệ hộ nghèo toàn tỉnh}, tương ứng {a;7600..31000;hộ|hộ nghèo;# hộ;hộ nghèo}; tỷ lệ hộ cận nghèo {r;5.1..10.9;;là #%;tỷ lệ hộ cận nghèo}",
        "Toàn tỉnh {a;1450..5200;hộ;có # hộ thoát nghèo;hộ thoát nghèo}, vượt kế hoạch đề ra; số hộ tái nghèo, nghèo phát sinh {a;38..240;hộ;còn # hộ;hộ tái nghèo, nghèo phát sinh}",
        "Ngân hàng Chính sách xã hội đã cho vay {a;12400..29800:10;lượt|lượt hộ;# lượt hộ nghèo, cận nghèo;lượt hộ nghèo, cận nghèo được vay vốn}, doanh số cho vay {m;420..1280;tỷ đồng;đạt #;doanh số cho vay}",
        "Hỗ trợ xây dựng {a;240..980;nhà;# nhà đại đoàn kết;nhà đại đoàn kết}, bình quân mỗi nhà được hỗ trợ {m;50..80:5;triệu đồng;#;mức hỗ trợ bình quân mỗi nhà}",
        "Thực hiện {a;36..128;dự án;# dự án hỗ trợ phát triển sản xuất cộng đồng;dự án hỗ trợ phát triển sản xuất cộng đồng} cho {a;1250..4600;hộ;trên # hộ tham gia;hộ tham gia dự án hỗ trợ phát triển sản xuất cộng đồng}",
        "Cấp {a;86000..214000:100;thẻ|thẻ bảo hiểm y tế;# thẻ bảo hiểm y tế;thẻ bảo hiểm y tế được cấp} cho người nghèo, đồng bào dân tộc thiểu số; {f;74..96/98;thôn|thôn, bản;# thôn, bản đặc biệt khó khăn có nhà sinh hoạt cộng đồng, chiếm tỷ lệ %%}",
    ],
    targets: [
        "Giảm tỷ lệ hộ nghèo đa chiều {Y} {r;1~1.5;;từ # - #%;giảm tỷ lệ hộ nghèo đa chiều}; vùng đồng bào dân tộc thiểu số {r;3..4.5;;giảm trên #%;giảm tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số}",
        "Hỗ trợ xóa nhà tạm, nhà dột nát cho {a;420..1650:5;hộ|hộ nghèo;tối thiểu # hộ nghèo, hộ cận nghèo;hộ nghèo, hộ cận nghèo được hỗ trợ xóa nhà tạm, nhà dột nát}",
        "{r;100;;#% hộ nghèo có nhu cầu được vay vốn ưu đãi;hộ nghèo có nhu cầu được vay vốn ưu đãi}",
        "{hết Y}, {r;90..96;;#% hộ dân tộc thiểu số được sử dụng nước hợp vệ sinh;hộ dân tộc thiểu số được sử dụng nước hợp vệ sinh}",
        "Thu nhập bình quân của hộ nghèo {a;1.5..2.4;lần;tăng ít nhất # lần so với đầu kỳ;thu nhập bình quân của hộ nghèo tăng so với đầu kỳ}",
        "Phấn đấu có {+;2..6;xã;thêm # xã ra khỏi diện đặc biệt khó khăn;xã ra khỏi diện đặc biệt khó khăn}",
    ],
    praise: [
        "Các chương trình, chính sách giảm nghèo được lồng ghép hiệu quả, đời sống đồng bào từng bước cải thiện",
        "Ý thức tự lực vươn lên của người nghèo được khơi dậy, nhiều hộ tự nguyện đăng ký thoát nghèo",
    ],
    weak: [
        "Kết quả giảm nghèo chưa thật sự bền vững, chênh lệch thu nhập giữa các vùng còn lớn",
        "Giải ngân vốn sự nghiệp của các chương trình mục tiêu còn chậm do văn bản hướng dẫn chưa đồng bộ",
    ],
    measures: [
        "Ưu tiên nguồn lực cho vùng lõi nghèo, vùng đồng bào dân tộc thiểu số và miền núi",
        "Đa dạng hóa sinh kế, nhân rộng mô hình giảm nghèo hiệu quả gắn với liên kết tiêu thụ sản phẩm",
        "Phân công đảng viên, hội viên phụ trách, giúp đỡ hộ nghèo",
    ],
    duties: [
        [
            "@ld",
            "chủ trì rà soát, tổng hợp hộ nghèo, hộ cận nghèo, báo cáo Ủy ban nhân dân tỉnh phê duyệt trước {D+25}",
            "hướng dẫn nghiệp vụ điều tra cho cơ sở",
        ],
        ["Ngân hàng Chính sách xã hội tỉnh", "bảo đảm nguồn vốn, giải ngân kịp thời các chương trình tín dụng ưu đãi"],
        ["@xd", "hướng dẫn mẫu nhà ở, giám sát chất lượng nhà hỗ trợ hộ nghèo, hoàn thành trước {D+80}"],
        ["@kh", "tham mưu phân bổ kế hoạch vốn các chương trình mục tiêu quốc gia, trình chậm nhất {D+22}"],
        [
            "Ủy ban nhân dân {các huyện}",
            "rà soát, xác định nguyên nhân nghèo của từng hộ để có giải pháp hỗ trợ phù hợp, hoàn thành trước {D+40}",
        ],
        [
            "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
            "vận động Quỹ “Vì người nghèo”, giám sát việc thực hiện chính sách ở cơ sở",
        ],
    ],
};
