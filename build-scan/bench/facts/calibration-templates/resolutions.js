import { basis, done, doneList, duty, execution, goal, goalList, heading, line, money, numbered, oneOf, some, table, } from "./script.js";
const kind = "nghi-quyet";
const type = ["NQ", "Nghị quyết"];
/** Resolutions of councils: the tasks of a year, a plan of investment, allowances. */
export const RESOLUTIONS = [
    {
        kind,
        type,
        office: "hđnd",
        subject: "Về nhiệm vụ phát triển kinh tế - xã hội {Y+1}",
        years: [2011, 2018, 2023],
        months: [12, 12],
        body: [
            heading("HỘI ĐỒNG NHÂN DÂN TỈNH KHÓA <<XVI ## XII>>, KỲ HỌP THƯỜNG LỆ CUỐI NĂM"),
            ...basis("Căn cứ {L;Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân;2003-11-26};", "Xét {ref;Báo cáo;#/BC-UBND;-14;Ủy ban nhân dân tỉnh;về tình hình kinh tế - xã hội {Y} và phương hướng, nhiệm vụ {Y+1}}; báo cáo thẩm tra của các Ban và ý kiến của đại biểu,"),
            heading("QUYẾT NGHỊ:"),
            done("Điều 1. Tán thành đánh giá kết quả {Y}: {r;6.2..9.4;;tốc độ tăng trưởng kinh tế (GRDP) ước đạt #%;tốc độ tăng trưởng kinh tế GRDP}; thu ngân sách nội địa {m;2100..8600;tỷ đồng;đạt #;thu ngân sách nội địa}; giải quyết việc làm cho {a;14200..23800:50;lao động;hơn # lao động}.", "?Tuy nhiên, sản xuất còn gặp nhiều khó khăn."),
            goalList("Điều 2. Các chỉ tiêu chủ yếu {Y+1}:", "# ", "{r;7.5..9.5;;Tốc độ tăng tổng sản phẩm trên địa bàn từ #% trở lên;Tốc độ tăng tổng sản phẩm trên địa bàn}", "{a;38..62~64..71;triệu đồng/người|triệu đồng;GRDP bình quân đầu người từ # đến # triệu đồng/người;GRDP bình quân đầu người}", "Tổng vốn đầu tư toàn xã hội {m;12500..28600:50;tỷ đồng;trên #;tổng vốn đầu tư toàn xã hội}", "?Kim ngạch xuất khẩu hàng hóa {m;320..980;triệu USD;đạt #;kim ngạch xuất khẩu hàng hóa}", "{r;1.0..2.5;;Tỷ lệ hộ nghèo giảm #%;Tỷ lệ hộ nghèo giảm} so với {vs Y}", "{r;55..68;;Tỷ lệ lao động qua đào tạo đạt #%;Tỷ lệ lao động qua đào tạo}", "{r;92..95.5;;Tỷ lệ dân số tham gia bảo hiểm y tế đạt tối thiểu #%;Tỷ lệ dân số tham gia bảo hiểm y tế}", "?{+;8..16;xã;Có thêm # xã đạt chuẩn nông thôn mới}", "?{a;24.5..29.8;bác sĩ|bác sĩ/vạn dân;Số bác sĩ trên một vạn dân là # bác sĩ}", "?{r;41.5..58.5;;Tỷ lệ che phủ rừng duy trì ở mức #%;Tỷ lệ che phủ rừng}"),
            some(1, duty("Điều 3. |subject|", "Ủy ban nhân dân tỉnh", "<<tổ chức triển khai thực hiện Nghị quyết này ## xây dựng chương trình hành động cụ thể hóa Nghị quyết, ban hành trước {D+35}>>")),
            done("Nghị quyết này đã được Hội đồng nhân dân tỉnh thông qua {N-2} và có hiệu lực kể từ ngày thông qua."),
        ],
    },
    {
        kind,
        type,
        office: "hđnd",
        subject: "<<Về kế hoạch ## Thông qua phương án phân bổ kế hoạch>> đầu tư công trung hạn vốn ngân sách địa phương {P} {tỉnh}",
        years: [2016, 2021],
        months: [7, 11],
        body: [
            heading("HỘI ĐỒNG NHÂN DÂN TỈNH"),
            ...basis("Căn cứ {L;Luật Đầu tư công;2014-06-18};", "Căn cứ {R;Nghị định;77/2015/NĐ-CP;2015-09-10;Chính phủ;về kế hoạch đầu tư công trung hạn và hằng năm};", "Xét {ref;Tờ trình;#/TTr-UBND;-20;Ủy ban nhân dân tỉnh;về dự kiến kế hoạch đầu tư công trung hạn {P}},"),
            heading("QUYẾT NGHỊ:"),
            line("Điều 1. Thông qua kế hoạch đầu tư công trung hạn {P} như sau:"),
            money(" là # gồm các nguồn:", "Tổng số vốn ngân sách địa phương", "tỷ đồng", 3, { bullet: "#. ", between: " ", share: ", chiếm %%" }, "Nguồn cân đối theo tiêu chí;980..2400", "Nguồn thu tiền sử dụng đất;650..1900", "Nguồn thu xổ số kiến thiết;420..1450", "Nguồn bội chi ngân sách địa phương;80..260"),
            goal("Dự phòng chung của kế hoạch bằng {r;10;;#% tổng số vốn;dự phòng chung trên tổng số vốn}; {a;62..140;dự án;bố trí cho # dự án chuyển tiếp} và {+;35..58;dự án;# dự án khởi công mới}."),
            oneOf([
                table("target", "TT Lĩnh vực Đơn vị Số dự án {P}", "Giao thông;dự án;21..44", "Thủy lợi, đê điều;dự án;9..19", "Trường học;dự án;15..36", "Trạm y tế;dự án;5..17"),
            ], [
                doneList("Nguyên tắc phân bổ:", "- ", "Thanh toán dứt điểm nợ đọng xây dựng cơ bản phát sinh trước {on=12-31,-2};", "Dự án chuyển tiếp phải hoàn thành trong {Y+1};", "Không bố trí vốn cho dự án chưa đủ thủ tục."),
            ]),
            duty("Điều 2. |subject|Giao ", "Ủy ban nhân dân tỉnh", "giao kế hoạch chi tiết cho các chủ đầu tư trước {D+20} và báo cáo Hội đồng nhân dân tỉnh tại kỳ họp gần nhất"),
            execution("Điều 3. ", "Thường trực, các Ban và đại biểu Hội đồng nhân dân tỉnh", "theo dõi, giám sát quá trình thực hiện"),
            done("Nghị quyết được Hội đồng nhân dân tỉnh khóa XVII thông qua {N-3}."),
        ],
    },
    {
        kind,
        type,
        office: "hđnd",
        norm: true,
        subject: "Quy định chính sách hỗ trợ <<học sinh, sinh viên ## người học nghề>> là người dân tộc thiểu số trên địa bàn {tỉnh}, {Z=2022,2026}",
        years: [2022, 2025],
        months: [7, 12],
        body: [
            heading("HỘI ĐỒNG NHÂN DÂN"),
            ...basis("Căn cứ {L;Luật Tổ chức chính quyền địa phương;2015-06-19}; {L;Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương;2019-11-22};", "Căn cứ {R;Nghị định;163/2016/NĐ-CP;2016-12-21;Chính phủ};", "Xét {ref;Tờ trình;#/TTr-UBND;-25;Ủy ban nhân dân tỉnh}; {ref;Báo cáo thẩm tra;#/BC-HĐND;-8;Ban Văn hóa - Xã hội};"),
            heading("QUYẾT NGHỊ:"),
            line("Điều 1. Phạm vi điều chỉnh và đối tượng áp dụng"),
            done("Nghị quyết này quy định mức hỗ trợ một lần cho học sinh tốt nghiệp trung học phổ thông trúng tuyển các trường đào tạo nghề."),
            line("Điều 2. Mức hỗ trợ"),
            numbered("1. ", goal("Hỗ trợ <<chi phí học tập ## tiền ăn, ở>>: {m;2..9;triệu đồng;#;chi phí học tập} cho một khóa học.")),
            numbered("2. ", goal("Hỗ trợ đi lại: {m;600000..1800000:100000;đồng;không quá #;hỗ trợ đi lại} cho cả khóa học đối với người có nơi cư trú cách cơ sở đào tạo {x;15;km;từ # km trở lên}.")),
            goal("Điều 3. Nguồn kinh phí: ngân sách tỉnh, ước {m;7..26;tỷ đồng;#;kinh phí thực hiện} mỗi năm cho {a;1100..2600:10;người;khoảng # người học}."),
            done("Điều 4. Nghị quyết này có hiệu lực từ {E+15}; {ref;Nghị quyết;#/2017/NQ-HĐND;-1850;Hội đồng nhân dân tỉnh} hết hiệu lực kể từ ngày Nghị quyết này có hiệu lực."),
        ],
        first: ["Như Điều 4"],
    },
];
