import { GROUNDS } from "./grounds.js";
import { done, duty, execution, goal, some } from "./script.js";
const kind = "chi-thi";
const type = ["CT", "Chỉ thị"];
/** Directives: flood season, a new school year, counterfeit goods, conscription. */
export const DIRECTIVES = [
    {
        kind,
        type,
        office: "tỉnh",
        subject: "Về công tác phòng, chống thiên tai và tìm kiếm cứu nạn {Y}",
        years: [2011, 2018, 2022],
        months: [3, 5],
        body: [
            GROUNDS,
            done("{Y-1}, thiên tai làm {a;6..31;người;# người chết và mất tích}, {a;1240..6850;nhà|ngôi nhà;# ngôi nhà hư hỏng}; tổng thiệt hại {m;280..1460;tỷ đồng;trên #;tổng thiệt hại do thiên tai}. Để chủ động ứng phó, Chủ tịch UBND tỉnh chỉ thị:"),
            some(3, duty("#. |heading|", "UBND {các huyện}", "Kiện toàn Ban Chỉ huy các cấp trước {D+25}", "Rà soát phương án sơ tán {a;4200..12800:5;hộ|hộ dân;# hộ dân vùng sạt lở}; báo cáo Ban Chỉ huy tỉnh trước {D+38}"), duty("#. |heading|", "{@nn}", "Kiểm tra an toàn {a;64..215;hồ chứa|hồ;# hồ chứa nước}, phát hiện sự cố phải xử lý ngay", "Tham mưu phân bổ Quỹ Phòng, chống thiên tai {m;9..34;tỷ đồng;#;Quỹ Phòng, chống thiên tai}"), duty("#. |heading|", "Bộ Chỉ huy Quân sự tỉnh", "Tổ chức diễn tập trước mùa mưa, hoàn thành trong {due=M+1}", "?Dự trữ {a;25..80;chiếc|xuồng;# chiếc xuồng cứu hộ}"), duty("#. |heading|", "Đài Khí tượng Thủy văn tỉnh", "Nâng cao chất lượng dự báo, cảnh báo lũ ống, lũ quét"), duty("#. |heading|", "{@gt}", "Cắm biển cảnh báo tại {a;45..130;ngầm tràn;# ngầm tràn}; chuẩn bị {a;800..2500:100;rọ thép;# rọ thép} dự phòng trước {D+30}")),
            execution("", "Thủ trưởng các sở, ngành, Chủ tịch UBND {các huyện}", "nghiêm túc thực hiện Chỉ thị này"),
        ],
        first: ["Ban Chỉ đạo Trung ương về PCTT (b/c)"],
    },
    {
        kind,
        type,
        office: "huyện",
        subject: "<<Về nhiệm vụ trọng tâm ## Triển khai nhiệm vụ>> {NH} của ngành giáo dục",
        years: [2013, 2020, 2024],
        months: [8, 8],
        body: [
            done("Năm học trước, chất lượng giáo dục của huyện có chuyển biến: {r;96.5..99.8;;tỷ lệ tốt nghiệp đạt #%;tỷ lệ tốt nghiệp}; {f;18..29/43;trường;# trường đạt chuẩn quốc gia}. Tuy nhiên vẫn {a;12..57;học sinh;còn # học sinh bỏ học}."),
            goal("Để thực hiện tốt {NH}, Chủ tịch UBND huyện yêu cầu ngành giáo dục bảo đảm {r;99..100;;ít nhất #% trẻ sáu tuổi vào lớp một;trẻ sáu tuổi vào lớp một}, không thu các khoản trái quy định và thực hiện các nhiệm vụ sau:"),
            some(2, duty("#. |colon|", "Phòng Giáo dục và Đào tạo", "sắp xếp mạng lưới trường lớp, giảm {a;3..8;điểm trường|điểm;# điểm trường lẻ} trước {D+30}; báo cáo kết quả khai giảng trước {D+16}"), duty("#. |colon|", "Phòng Nội vụ", "hoàn thành hợp đồng {a;14..45;giáo viên;# giáo viên còn thiếu} chậm nhất {D+20}"), duty("#. |colon|", "UBND các xã, thị trấn", "vận động {r;100;;#% học sinh bỏ học ra lớp;học sinh bỏ học ra lớp}", "tu sửa phòng học, công trình vệ sinh bằng nguồn {m;1.5..4.5;tỷ đồng;#;kinh phí tu sửa phòng học} đã được phân bổ")),
        ],
    },
    {
        kind,
        type,
        office: "tỉnh",
        subject: "Tăng cường chống buôn lậu, gian lận thương mại và hàng giả dịp cuối năm",
        years: [2009, 2015, 2025],
        months: [10, 12],
        coastal: true,
        body: [
            done("{nT=10}, các lực lượng kiểm tra {a;1820..4650;vụ;# vụ}, xử lý {part;38.5..61.5;vụ;# vụ vi phạm, chiếm %%;vụ vi phạm}; thu nộp ngân sách {m;8..52;tỷ đồng;#;thu nộp ngân sách}, {r;6.5..22.5;;giảm #% so với cùng kỳ;thu nộp ngân sách giảm so với cùng kỳ}; khởi tố {a;9..38;vụ|vụ án;# vụ} với {a;12..55;bị can;# bị can}."),
            some(2, duty("#. |subject|", "Chi cục Quản lý thị trường", "kiểm tra, kiểm soát các kho bãi, chợ đầu mối từ {N+4} đến {N+70}; báo cáo Ban Chỉ đạo tỉnh trước {D+75}"), duty("#. |subject|", "Công an tỉnh", "triệt phá các đường dây buôn lậu thuốc lá điếu, pháo nổ"), duty("#. |subject|", "Sở Công Thương", "chủ trì bình ổn thị trường, dự trữ hàng hóa thiết yếu {m;450..1280:10;tỷ đồng;trị giá #;hàng hóa thiết yếu dự trữ}, hoàn thành trước {D+30}"), duty("#. |subject|", "Bộ đội Biên phòng tỉnh", "tăng cường tuần tra {a;6..14;chốt|tổ, chốt;# chốt kiểm soát} trên tuyến biên giới, bờ biển")),
            done("Chỉ thị này có hiệu lực kể từ ngày ký ban hành./."),
        ],
        first: ["Bộ Công Thương (b/c)"],
    },
];
