import { GROUNDS } from "./grounds.js";
import { done, doneList, duty, goal, goalList, heading, line, numbered, oneOf, some, table, } from "./script.js";
const kind = "bao-cao";
const type = ["BC", "Báo cáo"];
/** Reports: health, schools, floods, reform of procedures, the budget, poverty, tourism, new rural communes. */
export const REPORTS = [
    {
        kind,
        type,
        office: "sở:yt",
        subject: "Kết quả công tác y tế {9T}, <<phương hướng ## nhiệm vụ trọng tâm>> những tháng cuối năm",
        years: [2013, 2020, 2024],
        months: [9, 10],
        body: [
            heading("I. CÔNG TÁC KHÁM, CHỮA BỆNH"),
            done("{9T}, các cơ sở y tế trong tỉnh khám bệnh cho {a;412000..865000:100;lượt|lượt người;# lượt người}, {r;2.1..9.7;;tăng #% so với cùng kỳ;số lượt khám bệnh tăng so với cùng kỳ}; điều trị nội trú {a;38500..71200:10;lượt|bệnh nhân;# lượt bệnh nhân nội trú}.", "?Công suất sử dụng giường bệnh {r;88..112;;đạt #%;công suất sử dụng giường bệnh}.", "Triển khai {+;6..18;kỹ thuật;# kỹ thuật mới} tại bệnh viện tuyến tỉnh."),
            heading("II. CÔNG TÁC DỰ PHÒNG"),
            doneList("Tính đến {on=9-15,0}, tình hình dịch bệnh như sau:", "- ", "Sốt xuất huyết: {a;240..1250;ca|ca mắc;ghi nhận # ca mắc;sốt xuất huyết ca mắc}, {?a;1..3;ca|ca tử vong;# ca tử vong}, {a;18..74;ổ dịch;phát hiện # ổ dịch};", "Tay chân miệng: {a;90..640;ca;# ca;tay chân miệng}, giảm {r;5..35;;#%;ca tay chân miệng giảm};", "?Sởi: {a;4..19;trường hợp|ca;# trường hợp dương tính;sởi trường hợp dương tính};", "Tiêm chủng mở rộng: {f;11200..11890/12000;trẻ|trẻ em;# trẻ dưới một tuổi được tiêm chủng đầy đủ, đạt tỷ lệ %%}."),
            some(1, done("Về an toàn thực phẩm: kiểm tra {a;850..2400;lượt|lượt cơ sở|cơ sở;# lượt cơ sở}, phát hiện {part;4.1..11.2;cơ sở;# cơ sở vi phạm, chiếm %%;cơ sở vi phạm}; phạt tiền {m;85..460;triệu đồng;#;phạt tiền vi phạm an toàn thực phẩm}."), done("Toàn ngành {a;2150..3900;công chức|công chức, viên chức|viên chức;có # công chức, viên chức}; {f;96..118/124;trạm y tế;# trạm y tế có bác sĩ làm việc thường xuyên, chiếm tỷ lệ %%}."), done("Tỷ lệ bao phủ bảo hiểm y tế {r;83.5..94.6;;đạt #% dân số;tỷ lệ bao phủ bảo hiểm y tế}, <<vượt {r;0.3..1.9;;#% so với kế hoạch;tỷ lệ bao phủ bảo hiểm y tế vượt so với kế hoạch} ## cao hơn bình quân chung cả nước>>.")),
            heading("III. NHIỆM VỤ TRỌNG TÂM"),
            goal("Phấn đấu đến {hết Y} hoàn thành {r;100;;#% chỉ tiêu kế hoạch;hoàn thành chỉ tiêu kế hoạch}; giảm tỷ suất tử vong trẻ em dưới năm tuổi {r;15..19;;xuống dưới #%;tỷ suất tử vong trẻ em dưới năm tuổi}."),
            some(2, duty("#- |colon|", "Trung tâm Kiểm soát bệnh tật", "giám sát chặt chẽ các ổ dịch cũ, <<báo cáo kết quả về Sở trước {D+20} ## duy trì các đội phản ứng nhanh>>"), duty("#- |colon|", "Các bệnh viện trực thuộc", "rà soát danh mục thuốc, gửi dự trù về Phòng Nghiệp vụ Dược chậm nhất {D+14}", "?đẩy mạnh khám bệnh từ xa"), duty("#- |colon|", "Chi cục An toàn vệ sinh thực phẩm", "tổ chức đợt kiểm tra cao điểm dịp Tết, hoàn thành trong {due=M+3}")),
        ],
        first: ["Bộ Y tế (b/c)"],
    },
    {
        kind,
        type,
        office: "huyện",
        subject: "Tổng kết {NH} của ngành giáo dục và đào tạo",
        years: [2010, 2017, 2022],
        months: [6, 7],
        body: [
            GROUNDS,
            line("Phần thứ nhất. KẾT QUẢ THỰC HIỆN"),
            numbered("1. ", done("Quy mô: toàn huyện <<hiện>> có {t;41..68;trường;# trường mầm non, tiểu học và trung học cơ sở} với {a;640..980;lớp;# lớp}, {a;17800..32500:5;học sinh;# học sinh}; {?a;1..9;trường;tăng # trường;trường tăng} so với năm học trước.")),
            numbered("2. ", done("Trường chuẩn quốc gia: {f;22..37/52;trường;có # trường đạt chuẩn quốc gia, đạt tỷ lệ %%}.", "?Trong năm học công nhận {+;2..5;trường;mới # trường;trường công nhận mới}.")),
            numbered("3. ", done("Chất lượng: {r;98.1..99.9;;tỷ lệ học sinh lớp năm hoàn thành chương trình tiểu học đạt #%}; {r;97.0..99.4;;xét tốt nghiệp trung học cơ sở đạt #%;tỷ lệ tốt nghiệp trung học cơ sở}; {a;14..46;giải;# giải học sinh giỏi cấp tỉnh} (gồm {?a;1..4;giải;# giải Nhất}).")),
            numbered("4. ", done("Đội ngũ: {r;94.5..100;;#% giáo viên đạt chuẩn trình độ đào tạo;giáo viên đạt chuẩn trình độ đào tạo}, còn thiếu {a;26..97;giáo viên;# giáo viên so với định mức}.")),
            oneOf([
                table("result", "STT Nội dung ĐVT Kết quả {NH}", "Huy động trẻ ra lớp nhà trẻ;%;24..41", "Huy động trẻ mẫu giáo;%;91.5..98.9", "Phòng học kiên cố;phòng;410..620", "Số bếp ăn bán trú;bếp;19..38"),
            ], [
                done("Kinh phí xây dựng cơ sở vật chất trong năm {m;12..48;tỷ đồng;là #;kinh phí xây dựng cơ sở vật chất}, trong đó xã hội hóa {m;1.5..6.5;tỷ đồng;được trên #;kinh phí xã hội hóa}."),
            ]),
            line("Phần thứ hai. PHƯƠNG HƯỚNG"),
            goalList("Đến {Y+1}, ngành giáo dục phấn đấu:", "+ ", "Xây dựng {+;3..6;trường;thêm # trường chuẩn quốc gia}", "{r;99..100;;Duy trì #% xã đạt phổ cập giáo dục;xã đạt phổ cập giáo dục}", "{+;12..30;phòng|phòng học;Xây mới # phòng học;phòng học xây mới}"),
            duty("|subject|Đề nghị ", "Sở Giáo dục và Đào tạo", "xem xét, bổ sung biên chế giáo viên mầm non trước khai giảng năm học mới"),
        ],
        first: ["Sở GD&ĐT (b/c)"],
    },
    {
        kind,
        type,
        office: "huyện",
        subject: "Nhanh tình hình thiệt hại do <<mưa lũ ## lốc xoáy và mưa đá>> gây ra <<từ {N-5} đến {N-3} ## tính đến {N-1}>>",
        years: [2009, 2017, 2024],
        months: [5, 11],
        urgency: "KHẨN",
        body: [
            line("Kính gửi: Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh"),
            numbered("1. ", done("Diễn biến: Do ảnh hưởng của hoàn lưu bão, trên địa bàn {huyện} có mưa rất to, {?a;120..210~260..420;mm;lượng mưa phổ biến từ # - # mm;lượng mưa phổ biến}; mực nước sông lúc {T=5} {N-3} vượt báo động ba {a;0.4..1.8;m;# m;mực nước sông vượt báo động ba}.")),
            doneList("2. Thiệt hại ban đầu:", "- ", "Về người: {a;1..3;người;# người bị thương}, không có người chết;", "Về nhà ở: {a;18..240;nhà|ngôi nhà;# nhà bị tốc mái}, {?a;2..9;nhà|ngôi nhà;# nhà sập hoàn toàn};", "Về nông nghiệp: {a;120..860;ha;# ha lúa bị ngập} và {a;14..96;ha;khoảng # ha hoa màu dập nát}; {a;310..2900:10;con|con gia súc, gia cầm;# con gia súc, gia cầm bị cuốn trôi};", "Về giao thông: sạt lở {a;1200..8600:50;m3|m3 đất đá;# m3 đất đá}, ách tắc {a;2..7;điểm;# điểm trên các tuyến liên xã};", "?Về điện: {f;9..22/25;xã;# xã mất điện}."),
            done("<<Ước tổng giá trị thiệt hại ## Tổng thiệt hại ước tính>> {m;4..86;tỷ đồng;khoảng #;tổng giá trị thiệt hại}."),
            done("3. Công tác khắc phục: huyện đã huy động {a;240..960;người;# người} cùng {a;12..45;phương tiện|xe;# phương tiện} giúp dân dựng lại nhà; hỗ trợ khẩn cấp mỗi hộ có nhà sập {m;10..40:5;triệu đồng;#;hỗ trợ hộ có nhà sập}; di dời {a;45..310;hộ;# hộ ra khỏi vùng nguy hiểm}."),
            goal("4. Kiến nghị: đề nghị tỉnh hỗ trợ {m;3..25;tỷ đồng;#;kinh phí khắc phục}, {a;20..90;tấn;# tấn giống lúa ngắn ngày} và {a;500..1500:100;kg;# kg hóa chất khử khuẩn}."),
            duty("|subject|", "Phòng Kinh tế và Hạ tầng", "tiếp tục thống kê, báo cáo bổ sung trước {T=16} {D+1}"),
        ],
    },
    {
        kind,
        type,
        office: "sở:nv",
        subject: "Tình hình thực hiện cải cách hành chính <<{q=2 năm} ## {H1}>>",
        years: [2019, 2023, 2026],
        months: [6, 7],
        body: [
            done("Thực hiện {ref;Kế hoạch;#/KH-UBND;-170;UBND tỉnh;về cải cách hành chính {Y}}, Sở Nội vụ báo cáo kết quả như sau:"),
            numbered("1. ", done("Thể chế: trình ban hành {a;4..19;văn bản;# văn bản quy phạm pháp luật}, {r;100;;#% văn bản được thẩm định;văn bản được thẩm định}.")),
            numbered("2. ", done("Thủ tục hành chính: <<Trong {q=2} ## {H1}>>, toàn tỉnh tiếp nhận {a;126400..318900:3;hồ sơ;# hồ sơ}; đã giải quyết {part;93.1..99.4;hồ sơ;# hồ sơ, đạt tỷ lệ %%;hồ sơ đã giải quyết}; quá hạn {part;0.2..1.1;hồ sơ;# hồ sơ (%%);hồ sơ quá hạn}.", "?Hồ sơ nộp trực tuyến {r;42.5..88.1;;đạt #%;hồ sơ nộp trực tuyến}.")),
            numbered("3. ", done("Tổ chức bộ máy: giảm {a;3..14;phòng;# phòng;phòng giảm} thuộc sở; tinh giản {a;28..140;trường hợp;# trường hợp;tinh giản biên chế}, bằng {r;1.2..3.8;;#% biên chế được giao;tinh giản trên biên chế được giao}.")),
            numbered("4. ", done("Chỉ số hài lòng của người dân {r;81.4..92.8;;là #%;chỉ số hài lòng của người dân}, {?a;3..12;bậc;tăng # bậc;xếp hạng chỉ số hài lòng}.")),
            line("Phương hướng thời gian tới"),
            some(2, duty("%) |colon|", "{@tt}", "nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính, vận hành chính thức từ {due=M+2}"), duty("%) |colon|", "Trung tâm Phục vụ hành chính công tỉnh", "công khai danh sách hồ sơ trễ hạn hằng tuần", "gửi văn bản xin lỗi người dân theo quy định"), duty("%) |colon|<<Đề nghị >>", "UBND {các huyện}", "tự chấm điểm Chỉ số cải cách hành chính, gửi kết quả trước {D+28}"), duty("%) |subject|", "Các sở, ban, ngành", "cắt giảm thời gian giải quyết, công bố lại danh mục thủ tục trước {D+40}")),
        ],
        first: ["Bộ Nội vụ (b/c)", "UBND tỉnh (b/c)"],
    },
];
