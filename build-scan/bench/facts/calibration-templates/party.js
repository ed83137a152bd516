import { PARTY_GROUNDS } from "./grounds.js";
import { basis, done, doneList, duty, goal, goalList, heading, line, numbered, oneOf, some, table, } from "./script.js";
const kind = "dang";
/** Papers of the Party: resolutions, conclusions, plans, letters, reports. */
export const PARTY = [
    {
        kind,
        type: ["NQ", "Nghị quyết"],
        office: "huyện ủy",
        subject: "Về lãnh đạo nhiệm vụ phát triển kinh tế - xã hội, quốc phòng, an ninh {Y+1}",
        years: [2012, 2017, 2021],
        months: [12, 12],
        body: [
            PARTY_GROUNDS,
            heading("A. Kết quả lãnh đạo {Y}"),
            done("{Y}, có {f;14..17/18;chỉ tiêu;# chỉ tiêu đạt và vượt nghị quyết, chiếm %%}. Giá trị sản xuất {m;2100..6900;tỷ đồng;ước #;giá trị sản xuất}; kết nạp {+;110..240;đảng viên;# đảng viên mới}; {r;78.5..91.5;;#% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ;tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ}."),
            heading("B. Mục tiêu, chỉ tiêu {Y+1}"),
            goalList("Phấn đấu {Y+1} đạt các chỉ tiêu sau:", "#. ", "{r;11..15;;Giá trị sản xuất tăng #% trở lên;Giá trị sản xuất tăng}", "{a;42..66;triệu đồng/người|triệu đồng;Thu nhập bình quân đạt # triệu đồng/người;Thu nhập bình quân}", "Thu ngân sách {m;95..380;tỷ đồng;đạt trên #;Thu ngân sách}", "?{+;120..200:10;đảng viên;Kết nạp mới # đảng viên trở lên;Kết nạp mới đảng viên}", "{r;1.5..2.5;;Giảm tỷ lệ hộ nghèo #%;Giảm tỷ lệ hộ nghèo}", "?{r;100;;#% chi bộ sinh hoạt đúng quy định;chi bộ sinh hoạt đúng quy định}"),
            heading("C. Tổ chức thực hiện"),
            some(2, duty("#- |subject|", "Đảng đoàn HĐND, Ban cán sự đảng UBND", "cụ thể hóa Nghị quyết thành chương trình, kế hoạch trước {D+20}"), duty("#- |subject|", "Ban Tuyên giáo", "hướng dẫn quán triệt, tuyên truyền Nghị quyết đến cán bộ, đảng viên"), duty("#- |subject|", "Các chi bộ, đảng bộ trực thuộc", "xây dựng nghị quyết chuyên đề, gửi về Văn phòng cấp ủy trước {D+35}")),
        ],
    },
    {
        kind,
        type: ["KL", "Kết luận"],
        office: "tỉnh ủy",
        subject: "Về tình hình kinh tế - xã hội {Q} và nhiệm vụ trọng tâm <<{q=3 năm} ## thời gian tới>>",
        years: [2014, 2019, 2023],
        months: [7, 7],
        secrecy: "MẬT",
        body: [
            done("Tại phiên họp {N-2}, sau khi xem xét {ref;Báo cáo;#-BC/BCS;-6;Ban cán sự đảng UBND tỉnh}, Ban Thường vụ Tỉnh ủy kết luận:"),
            numbered("1- ", done("{Q}, sản xuất công nghiệp {r;5.5..13.5;;tăng #%;sản xuất công nghiệp tăng}, giải ngân đầu tư công {r;22.5..49.5;;chỉ đạt #%;giải ngân đầu tư công}; {+;320..890;doanh nghiệp;thành lập mới # doanh nghiệp}.")),
            oneOf([
                numbered("2- ", goal("Thống nhất chủ trương điều chỉnh quy hoạch {a;3..7;khu công nghiệp;# khu công nghiệp} với {a;640..1950:10;ha;tổng diện tích # ha;diện tích khu công nghiệp}.")),
            ], [
                numbered("2- ", goal("Đồng ý bố trí {m;35..160:5;tỷ đồng;#;hỗ trợ nhà ở người có công} hỗ trợ {a;1100..3900:10;hộ;# hộ người có công} về nhà ở trong hai năm.")),
            ]),
            line("3- Phân công thực hiện:"),
            some(2, duty("- |subject|", "Ban cán sự đảng UBND tỉnh", "chỉ đạo tháo gỡ các dự án chậm triển khai, báo cáo Ban Thường vụ trước {D+30}"), duty("- |subject|", "Ban Nội chính Tỉnh ủy", "theo dõi, đôn đốc xử lý {a;4..11;vụ việc|vụ;# vụ việc phức tạp}, hoàn thành trong {due=M+3}"), duty("- |subject|", "Ban Dân vận Tỉnh ủy", "nắm tình hình nhân dân vùng dự án")),
        ],
    },
    {
        kind,
        type: ["CV", "Công văn"],
        office: "tỉnh ủy",
        subject: "<<chuẩn bị tổng kết ## báo cáo kết quả>> thực hiện chỉ thị về công tác bảo vệ môi trường",
        years: [2011, 2024],
        body: [
            line("Kính gửi: Các huyện ủy, thị ủy, đảng ủy trực thuộc"),
            done("Thực hiện {R;Chỉ thị;29-CT/TW;2009-01-21;Ban Bí thư;về tiếp tục đẩy mạnh thực hiện Nghị quyết của Bộ Chính trị về bảo vệ môi trường} và {ref;Công văn;#-CV/BTGTW;-17;Ban Tuyên giáo Trung ương}, Ban Thường vụ Tỉnh ủy yêu cầu:"),
            some(2, duty("#. |subject|", "Các huyện ủy, thị ủy", "xây dựng báo cáo tổng kết, gửi về Tỉnh ủy (qua Ban Tuyên giáo) trước {D+26}"), duty("#. |subject|", "Ban cán sự đảng UBND tỉnh", "cung cấp số liệu kinh phí, tỷ lệ thu gom chất thải {P} chậm nhất {D+15}"), duty("#. |subject|", "Ban Tuyên giáo Tỉnh ủy", "chủ trì tổng hợp, dự thảo báo cáo trình Ban Thường vụ trước {D+45}", "?đề xuất khen thưởng {a;12..30;tập thể;# tập thể}")),
        ],
    },
    {
        kind,
        type: ["KH", "Kế hoạch"],
        office: "ban:Tuyên giáo|BTGTU",
        subject: "Tuyên truyền đại hội đảng bộ các cấp, {NK}",
        years: [2010, 2015, 2025],
        months: [2, 5],
        body: [
            ...basis("Căn cứ {ref;Hướng dẫn;#-HD/BTGTW;-25;Ban Tuyên giáo Trung ương;về tuyên truyền đại hội đảng các cấp}, Ban Tuyên giáo Tỉnh ủy xây dựng Kế hoạch như sau:"),
            line("I- THỜI GIAN"),
            doneList("Chia làm hai đợt:", "- ", "Đợt một, trước đại hội: từ nay đến hết {D+90};", "Đợt hai, trong và sau đại hội: từ {N+91} đến {N+140}."),
            line("II- CHỈ TIÊU"),
            goal("{r;100;;#% cấp ủy có kế hoạch tuyên truyền;cấp ủy có kế hoạch tuyên truyền}; tổ chức {a;40..95;buổi|buổi nói chuyện;# buổi nói chuyện chuyên đề}; phát {a;1500..6000:100;tờ|tờ rơi;ít nhất # tờ rơi}; {a;24..60;phóng sự;sản xuất # phóng sự, chuyên đề}."),
            line("III- PHÂN CÔNG NHIỆM VỤ"),
            some(2, duty("#. |colon|", "Phòng Tuyên truyền, báo chí", "tham mưu tổ chức gặp mặt báo chí trước {D+25}"), duty("#. |colon|", "Báo tỉnh", "mở chuyên mục từ {E+10}, đăng {x;2..4;tin, bài|tin;tối thiểu # tin, bài mỗi kỳ}"), duty("#. |colon|", "Ban tuyên giáo các huyện ủy", "báo cáo kết quả đợt một trước {D+95}; báo cáo tổng kết trước {D+150}")),
        ],
    },
    {
        kind,
        type: ["BC", "Báo cáo"],
        office: "huyện ủy",
        subject: "Công tác xây dựng Đảng {H1}",
        years: [2013, 2022],
        months: [6, 7],
        body: [
            PARTY_GROUNDS,
            done("1. {H1}, Đảng bộ có {t;38..62;tổ chức|tổ chức cơ sở đảng;# tổ chức cơ sở đảng} với {a;3900..7800;đảng viên;# đảng viên}; kết nạp {a;52..118;đảng viên;# đảng viên;kết nạp đảng viên}, {r;45.5..66.5;;đạt #% chỉ tiêu năm;kết nạp đảng viên so với chỉ tiêu năm}."),
            done("2. Kiểm tra {a;11..28;tổ chức|tổ chức đảng;# tổ chức đảng} và {a;14..60;đảng viên;# đảng viên}; thi hành kỷ luật {a;6..21;đảng viên;# đảng viên;kỷ luật đảng viên}: {?a;3..5;trường hợp;khiển trách # trường hợp;khiển trách}."),
            table("result", "TT Nội dung ĐVT {H1}", "Lớp bồi dưỡng chính trị;lớp;12..31", "Học viên tham gia;người;980..2400", "Chi bộ sinh hoạt chuyên đề;%;82..97"),
            goal("3. Nhiệm vụ {H2}: kết nạp {a;60..130:5;đảng viên;ít nhất # đảng viên;kết nạp đảng viên}; {r;100;;#% chi bộ hoàn thành kế hoạch kiểm tra;chi bộ hoàn thành kế hoạch kiểm tra}."),
            duty("|subject|", "Ban Tổ chức", "tham mưu sơ kết công tác cán bộ, hoàn thành trước {D+40}"),
        ],
    },
];
