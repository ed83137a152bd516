import { GROUNDS } from "./grounds.js";
import { done, duty, goal, heading, line, money, moneyTable, numbered, oneOf } from "./script.js";
const kind = "to-trinh";
const type = ["TTr", "Tờ trình"];
/** Submissions: money for a hospital, a school to be built, land prices, a drill of civil defence. */
export const SUBMISSIONS = [
    {
        kind,
        type,
        office: "sở:yt",
        subject: "<<Về việc đề nghị ## Xin>> bổ sung kinh phí mua sắm trang thiết bị cho Bệnh viện đa khoa tỉnh",
        years: [2013, 2020, 2023],
        body: [
            line("Kính gửi: Ủy ban nhân dân tỉnh; Sở Tài chính"),
            GROUNDS,
            done("Bệnh viện đa khoa tỉnh có {a;480..900:10;giường|giường bệnh;quy mô # giường bệnh}, mỗi ngày tiếp nhận {a;850..1650:10;lượt|lượt người bệnh;khoảng # lượt người bệnh}. Hệ thống máy chụp cắt lớp đã sử dụng từ {vs Y-11}, hư hỏng thường xuyên."),
            oneOf([
                money(" là # bao gồm:", "Tổng nhu cầu kinh phí", "triệu đồng", 0, { bullet: "#. ", between: ": " }, "Máy chụp cắt lớp vi tính;14000..26000", "Hệ thống khí y tế;1900..4800", "Máy thở chức năng cao;2200..6100"),
            ], [
                moneyTable("TT Tên thiết bị Thành tiền", "nghìn đồng", "Cộng", "Máy siêu âm màu;1450000..2900000", "Máy gây mê kèm thở;890000..1900000", "Dao mổ điện;210000..460000", "Monitor theo dõi;95000..180000"),
            ]),
            goal("Nguồn vốn: ngân sách tỉnh {Y} cấp {m;5..9;tỷ đồng;#;ngân sách tỉnh cấp}, còn lại từ Quỹ phát triển hoạt động sự nghiệp của Bệnh viện. Thời gian thực hiện: trong {q=4}."),
            done("Kính đề nghị UBND tỉnh xem xét, quyết định trước {D+20} để kịp đấu thầu./."),
        ],
        first: ["Như trên"],
    },
    {
        kind,
        type,
        office: "huyện",
        subject: "Đề nghị phê duyệt chủ trương đầu tư dự án <<Trường Tiểu học và THCS ## Trường Mầm non>> {xã}",
        years: [2018, 2022],
        body: [
            line("Kính gửi: Hội đồng nhân dân {huyện}"),
            heading("I. SỰ CẦN THIẾT ĐẦU TƯ"),
            done("Trường hiện {a;14..28;lớp;có # lớp} với {a;480..1090;học sinh;# học sinh}; {a;5..9;phòng|phòng học;# phòng học đã xuống cấp}, thiếu {a;4..8;phòng|phòng học bộ môn;# phòng học bộ môn}.", "Theo {ref;Quyết định;#/QĐ-UBND;-95;UBND {huyện};về kế hoạch xây dựng trường chuẩn quốc gia đến {Y=2025}}, trường phải đạt chuẩn mức độ cao hơn {đến Y+2}."),
            heading("II. NỘI DUNG ĐẦU TƯ"),
            numbered("1. ", goal("Quy mô: nhà lớp học {?a;2..3;tầng;# tầng}, {a;12..18;phòng|phòng học;# phòng học}; {a;850..2100:10;m2;# m2 sân bê tông}; {a;180..420:5;m;# m tường rào}.")),
            oneOf([numbered("2. ", goal("{words;14500..38500:50;triệu đồng;Tổng mức đầu tư;Tổng mức đầu tư: #}."))], [
                numbered("2. ", money(": #, trong đó:", "Tổng vốn đầu tư", "triệu đồng", 0, { bullet: "- ", between: ": ", share: " (tỷ lệ %%)" }, "Ngân sách huyện;9000..22000", "Ngân sách tỉnh hỗ trợ;3000..9500")),
            ]),
            numbered("3. ", goal("Tiến độ: chuẩn bị đầu tư {Y}; thi công trong hai năm {bare Y+1}, {bare Y+2}; dự án nhóm C, thời gian {?a;3;năm;không quá # năm;thời gian thực hiện dự án}.")),
            duty("|subject|", "Phòng Tài chính - Kế hoạch", "được giao hoàn chỉnh hồ sơ trình Thường trực HĐND trước {D+12}"),
        ],
        first: ["Như trên"],
    },
    {
        kind,
        type,
        office: "sở:tn",
        subject: "Về việc ban hành Bảng giá đất <<điều chỉnh>> áp dụng từ {E+40}",
        years: [2014, 2019, 2024],
        months: [10, 11],
        body: [
            line("Kính gửi: UBND {tỉnh}"),
            done("Thực hiện {L;Luật Đất đai}, {@tn} đã khảo sát {a;1240..3950;phiếu|phiếu điều tra;# phiếu điều tra giá đất} tại {a;86..170;xã|xã, phường;# xã, phường}; Hội đồng thẩm định đã họp {N-13} và có {ref;Văn bản;#/HĐTĐGĐ;-10;Hội đồng thẩm định bảng giá đất}."),
            goal("Theo dự thảo, giá đất ở đô thị cao nhất {m;18000000..62000000:500000;đồng;#;giá đất ở đô thị cao nhất} một mét vuông, thấp nhất {m;320000..780000:10000;đồng;#;giá đất ở đô thị thấp nhất}; {r;12..48;;bình quân tăng #%;giá đất bình quân tăng} so với bảng giá ban hành kèm theo {ref;Quyết định;#/QĐ-UBND;-1700;UBND tỉnh}."),
            goal("Dự kiến thu tiền sử dụng đất {Y+1} {m;650..2400:10;tỷ đồng;tăng thêm #;thu tiền sử dụng đất tăng thêm}, {a;210..480;dự án;# dự án} được áp dụng giá mới."),
            done("{@tn} kính trình UBND tỉnh xem xét, trình HĐND tỉnh thông qua tại kỳ họp cuối năm./."),
        ],
        first: ["Như trên", "Sở Tư pháp (thẩm định)"],
    },
];
