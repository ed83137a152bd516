import { GROUNDS } from "./grounds.js";
import { basis, done, doneList, duty, goal, line, numbered, oneOf, some, table } from "./script.js";
const kind = "thong-bao";
const type = ["TB", "Thông báo"];
/** Notices: conclusions of meetings, recruitment, water cut off, results of a check. */
export const NOTICES = [
    {
        kind,
        type,
        office: "vp",
        subject: "Kết luận của <<Chủ tịch ## Phó Chủ tịch Thường trực>> UBND tỉnh tại cuộc họp giao ban xây dựng cơ bản {M-1}",
        years: [2017, 2022, 2025],
        body: [
            done("{N-4}, tại trụ sở UBND tỉnh, <<đồng chí Chủ tịch ## Phó Chủ tịch Thường trực>> UBND tỉnh chủ trì họp giao ban. Sau khi nghe {@kh} báo cáo và ý kiến các đại biểu, <<đồng chí chủ trì ## Chủ tọa>> kết luận:"),
            done("I. Đánh giá: {M-1} khởi công {a;3..8;dự án|công trình;# dự án}; khối lượng hoàn thành {money;120..640;tỷ đồng;11..38;đạt #, bằng %% kế hoạch năm;khối lượng hoàn thành}; {f;14..33/41;dự án;còn # dự án chậm tiến độ}."),
            line("II. Nhiệm vụ thời gian tới"),
            some(3, duty("#. |heading|", "{@kh}", "Tổng hợp danh mục dự án cắt giảm vốn, báo cáo UBND tỉnh <<trước ## xong trước>> {D+10}; trình HĐND tỉnh trước {D+40}"), duty("#. |colon|", "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông", "đẩy nhanh thi công gói thầu số hai, thông xe kỹ thuật trước {D+120}", "bàn giao {a;4.5..12.5;km;# km đầu tuyến} trong {due=M+2}"), duty("#. |colon|", "UBND {huyện}", "giải quyết dứt điểm {a;7..36;hộ;# hộ dân chưa nhận tiền bồi thường}, bàn giao mặt bằng sạch chậm nhất {D+17}"), duty("#. |colon|", "Thanh tra tỉnh", "thanh tra đột xuất {a;2..5;gói thầu;# gói thầu}", "báo cáo kết quả cho Chủ tịch UBND tỉnh"), duty("#. |heading|", "{@xd}", "Công bố giá vật liệu hằng tháng", "?Hướng dẫn điều chỉnh hợp đồng do biến động giá trước {D+9}")),
            done("Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị triển khai./."),
        ],
    },
    {
        kind,
        type,
        office: "sở:nv",
        subject: "Tuyển dụng viên chức <<sự nghiệp y tế ## sự nghiệp giáo dục>> {Y}",
        years: [2012, 2019, 2024],
        body: [
            GROUNDS,
            ...basis("Căn cứ {ref;Quyết định;#/QĐ-UBND;-22;UBND tỉnh;phê duyệt kế hoạch tuyển dụng viên chức {Y}}; Sở Nội vụ thông báo:"),
            numbered("1. ", goal("Chỉ tiêu: {a;48..260;chỉ tiêu|viên chức;tổng số # chỉ tiêu viên chức}, trong đó xét tuyển {a;12..40;chỉ tiêu;# chỉ tiêu xét tuyển}.")),
            oneOf([
                table("target", "STT Vị trí việc làm ĐVT Số lượng {Y}", "Bác sĩ đa khoa;người;8..21", "Điều dưỡng;người;12..39", "Kế toán viên;người;2..7"),
            ], [
                doneList("Điều kiện dự tuyển:", "- ", "Có quốc tịch Việt Nam, cư trú tại Việt Nam;", "Có văn bằng phù hợp, được cấp trước {on=8-31,0};", "Đủ sức khỏe để làm nhiệm vụ."),
            ]),
            numbered("2. ", goal("Thời gian nhận hồ sơ: {?a;30;ngày;# ngày;thời gian nhận hồ sơ}, từ {N+3} đến {T=17} {D+33} (trong giờ hành chính).")),
            numbered("3. ", goal("Lệ phí: {m;300000..500000:50000;đồng;#;lệ phí dự tuyển} một thí sinh. Dự kiến thi vòng một {N+50}, vòng hai trong {M+3}.")),
            done("Thông tin chi tiết xem tại trang thông tin điện tử của Sở./."),
        ],
        first: ["Báo tỉnh (đăng tin)"],
    },
    {
        kind,
        type,
        office: "huyện",
        subject: "Ý kiến kết luận tại Hội nghị <<giao ban {M-1} ## sơ kết {Q}>>",
        years: [2010, 2016, 2021],
        body: [
            done("{N-3}, UBND {huyện} tổ chức hội nghị nghe các ngành báo cáo. Chủ tịch UBND huyện kết luận như sau:"),
            done("Tổng diện tích gieo trồng {a;8200..14600:5;ha;đạt # ha;diện tích gieo trồng}, <<{r;96.5..103.5;;bằng #% kế hoạch;diện tích gieo trồng so với kế hoạch} ## năng suất lúa bình quân {a;52.5..66.5;tạ/ha;# tạ/ha;năng suất lúa bình quân}>>; đàn lợn {a;21400..48300:10;con;# con;đàn lợn}. Thu ngân sách {m;18..74;tỷ đồng;được #;thu ngân sách huyện}."),
            some(2, duty("1. |subject|Giao ", "Phòng Nông nghiệp và Phát triển nông thôn", "hướng dẫn lịch thời vụ, <<hoàn thành trước {D+6} ## kiểm tra đồng ruộng thường xuyên>>"), duty("2. |subject|Giao ", "Phòng Lao động - Thương binh và Xã hội", "thăm, tặng quà {a;420..960;gia đình;# gia đình chính sách} trước {D+16}"), duty("3. |subject|Giao ", "Trạm Khuyến nông", "mở {a;8..22;lớp;# lớp tập huấn} cho {a;400..980:10;nông dân;# nông dân}; báo cáo kết quả trước {D+35}")),
            done("Trên đây là ý kiến kết luận, các ngành, các xã căn cứ thực hiện./."),
        ],
    },
];
