import { GROUNDS } from "./grounds.js";
import { criterion, done, duty, goal, goalList, heading, line, money, oneOf, some } from "./script.js";
const kind = "ke-hoach";
const type = ["KH", "Kế hoạch"];
/** Plans on new rural communes and districts, a paragraph a criterion. */
export const RURAL_PLANS = [
    {
        kind,
        type,
        office: "tỉnh",
        subject: "Nâng cao chất lượng các tiêu chí xã nông thôn mới {tỉnh} {Y}",
        years: [2013, 2018, 2024],
        months: [1, 4],
        body: [
            GROUNDS,
            heading("I. MỤC TIÊU"),
            goal("Trong {Y}, <<phấn đấu công nhận ## toàn tỉnh phấn đấu có>> {+;6..14;xã;thêm # xã đạt chuẩn nông thôn mới}, đưa {f;72..96/121;xã;tổng số xã đạt chuẩn lên #, chiếm %%;tổng số xã đạt chuẩn nông thôn mới}; {?a;1..3;huyện;có # huyện được thẩm tra hồ sơ}; {a;16.5..18.5;tiêu chí|tiêu chí/xã;bình quân mỗi xã đạt # tiêu chí}."),
            heading("II. NHIỆM VỤ TỪNG TIÊU CHÍ"),
            some(5, criterion("xã", 1, "Quy hoạch", "target", "- Tiêu chí số 1 - Quy hoạch: {f;118..121/121;xã;# xã hoàn thành rà soát quy hoạch chung}."), criterion("xã", 3, "Thủy lợi", "target", "- Tiêu chí số 3 - Thủy lợi: kiên cố hóa {a;45..160;km;# km kênh mương nội đồng}; {f;104..117/121;xã;# xã đạt tiêu chí}."), criterion("xã", 4, "Điện", "target", "- Tiêu chí số 4 - Điện: {r;98.5..100;;hộ dùng điện lưới ổn định đạt #%}; xây dựng {+;8..26;trạm biến áp;mới # trạm biến áp;trạm biến áp xây dựng mới}."), criterion("xã", 6, "Cơ sở vật chất văn hóa", "target", "- Tiêu chí số 6 - Cơ sở vật chất văn hóa: nâng cấp {a;14..52;nhà văn hóa|nhà văn hóa thôn;# nhà văn hóa thôn}; {f;88..109/121;xã;có # xã đạt, tương đương %%}."), criterion("xã", 9, "Nhà ở dân cư", "target", "- Tiêu chí số 9 - Nhà ở dân cư: hỗ trợ xóa {a;210..680;nhà|nhà tạm;# nhà tạm}, với mức {m;40..60:5;triệu đồng;#;mức hỗ trợ xóa nhà tạm} một nhà; {r;88.5..97.5;;trên #% hộ có nhà ở đạt chuẩn;hộ có nhà ở đạt chuẩn}."), criterion("xã", 13, "Tổ chức sản xuất", "target", "- Tiêu chí số 13 - Tổ chức sản xuất: {r;100;;#% số xã có hợp tác xã hoạt động hiệu quả;xã có hợp tác xã hoạt động hiệu quả}; hình thành {a;12..30;chuỗi|chuỗi liên kết;ít nhất # chuỗi liên kết}."), criterion("xã", 14, "Giáo dục và Đào tạo", "target", "- Tiêu chí số 14 - Giáo dục và Đào tạo: {r;88..96;;tỷ lệ học sinh tốt nghiệp trung học cơ sở học tiếp đạt #%}; {r;48..66;;lao động qua đào tạo không dưới #%;lao động qua đào tạo}."), criterion("xã", 15, "Y tế", "target", "- Tiêu chí số 15 - Y tế: {r;90..95~96..98;;từ #% - #% dân số tham gia bảo hiểm y tế;dân số tham gia bảo hiểm y tế}; {f;99..115/121;xã;# xã duy trì bộ tiêu chí quốc gia về y tế}."), criterion("xã", 19, "Quốc phòng và An ninh", "target", "- Tiêu chí số 19 - Quốc phòng và An ninh: {f;116..120/121;xã;giữ vững # xã đạt tiêu chí}.")),
            heading("III. NGUỒN LỰC"),
            money(" là #. Trong đó:", "Tổng nhu cầu vốn {Y}", "tỷ đồng", 2, { bullet: "#. ", between: " ", share: " chiếm %%" }, "Vốn ngân sách trung ương;140..390", "Vốn ngân sách tỉnh, huyện, xã;180..460", "Vốn tín dụng ưu đãi;620..1900", "Vốn doanh nghiệp;25..95", "Nhân dân tự nguyện đóng góp;18..70"),
            heading("IV. PHÂN CÔNG"),
            some(3, duty("#. |heading|", "{@nn}", "Thẩm định hồ sơ xét công nhận, trình UBND tỉnh trước {D+180}", "?Tập huấn cho {a;450..1200:10;cán bộ;# cán bộ xã, thôn}"), duty("#. |heading|", "{@kh}", "Phân bổ vốn đợt đầu xong trước {D+28}; vốn đợt cuối trước {D+150}"), duty("#. |heading|", "{@vh}", "Hướng dẫn huy động xã hội hóa xây dựng thiết chế văn hóa", "Kiểm tra tại {a;20..45;xã;# xã}, báo cáo trong {due=M+5}"), duty("#. |colon|", "UBND các xã đăng ký đạt chuẩn", "lấy ý kiến hài lòng của {r;90..95;;ít nhất #% hộ dân;hộ dân được lấy ý kiến}, hoàn thành chậm nhất {D+160}")),
        ],
        first: ["Ban Chỉ đạo Trung ương các CTMTQG (b/c)"],
    },
    {
        kind,
        type,
        office: "xã",
        subject: "Hoàn thành các tiêu chí còn lại để về đích nông thôn mới {Y}",
        years: [2015, 2020],
        months: [2, 5],
        body: [
            done("Đến {on=12-31,-1}, xã đạt {f;13..16/19;tiêu chí;# tiêu chí}, thu nhập {a;24.5..43.5;triệu đồng/người|triệu đồng/người/năm;# triệu đồng/người/năm;thu nhập bình quân}, {r;3.5..9.5;;tỷ lệ hộ nghèo còn #%}."),
            line("I. NỘI DUNG"),
            criterion("xã", 2, "Giao thông", "target", "1. Giao thông (tiêu chí số 2): bê tông hóa {a;3.5..9.5;km;# km đường nội đồng}, mở rộng {a;1.2..3.4;km;# km đường liên thôn}; nhân dân hiến {a;1450..5200:10;m2|m2 đất;# m2 đất}."),
            criterion("xã", 11, "Hộ nghèo", "target", "2. Hộ nghèo (tiêu chí số 11): giảm {a;12..34;hộ|hộ nghèo;# hộ nghèo}, {r;2.5..4.5;;tỷ lệ hộ nghèo dưới #%}."),
            criterion("xã", 17, "Môi trường", "target", "3. Môi trường (tiêu chí số 17): {r;70..85;;#% hộ chăn nuôi có chuồng trại hợp vệ sinh;hộ chăn nuôi có chuồng trại hợp vệ sinh}; xây {+;2..5;bãi rác;mới # bãi rác;bãi rác xây mới}."),
            oneOf([
                money(": #", "Kinh phí thực hiện", "triệu đồng", 0, { bullet: "- ", between: ": " }, "Ngân sách cấp trên;1900..4600", "Xã đối ứng;240..900", "Đóng góp của nhân dân;310..980"),
            ], [
                goalList("Kinh phí dự kiến trong {Y}:", "+ ", "Đường giao thông {m;1.5..4.5;tỷ đồng;#;Đường giao thông}", "Nhà văn hóa thôn {m;350..900:10;triệu đồng;không quá #;Nhà văn hóa thôn}"),
            ]),
            line("II. TỔ CHỨC THỰC HIỆN"),
            some(2, duty("#) |colon|", "Ban Quản lý xây dựng nông thôn mới xã", "hoàn chỉnh hồ sơ, trình huyện thẩm tra trước {D+200}"), duty("#) |colon|", "Các thôn", "vận động nhân dân tháo dỡ tường rào, xong trước {D+45}"), duty("#) |colon|", "Công chức Tài chính - Kế toán", "giải ngân vốn được giao đến {hết q=4}")),
        ],
    },
];
