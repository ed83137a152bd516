import { Random } from "../../../training/random.js";
import { Day } from "../dates.js";
function row(line) {
    const [name = "", parts = "", communes = ""] = line.split(" | ");
    return { kind: "tỉnh", name, parts: parts.split(", "), communes: communes.split(", ") };
}
/** Provinces as they were, with districts and communes; the test documents name other ones. */
const OLD_PROVINCES = [
    "Thái Bình | huyện Kiến Xương, huyện Tiền Hải, huyện Vũ Thư | xã Nam Cường, xã Vũ Lễ",
    "Yên Bái | huyện Trấn Yên, huyện Văn Chấn, thị xã Nghĩa Lộ | xã Việt Thành, xã Suối Giàng",
    "Lai Châu | huyện Tam Đường, huyện Sìn Hồ, huyện Phong Thổ | xã Sơn Bình, xã Pa Tần",
    "Điện Biên | huyện Tuần Giáo, huyện Mường Chà, thị xã Mường Lay | xã Quài Tở, xã Na Sang",
    "Quảng Ninh | huyện Tiên Yên, huyện Bình Liêu, huyện Đầm Hà | xã Hải Lạng, xã Đồng Tâm",
    "Hưng Yên | huyện Khoái Châu, huyện Ân Thi, thị xã Mỹ Hào | xã Dạ Trạch, xã Hồng Quang",
    "Quảng Bình | huyện Bố Trạch, huyện Tuyên Hóa, thị xã Ba Đồn | xã Hưng Trạch, xã Cao Quảng",
    "Quảng Ngãi | huyện Sơn Tịnh, huyện Ba Tơ, thị xã Đức Phổ | xã Tịnh Hà, xã Ba Vinh",
    "Phú Yên | huyện Sông Hinh, huyện Tuy An, thị xã Đông Hòa | xã Ea Bar, xã An Chấn",
    "Kon Tum | huyện Đăk Hà, huyện Kon Plông, huyện Sa Thầy | xã Đăk Mar, xã Măng Cành",
    "Đắk Nông | huyện Krông Nô, huyện Tuy Đức, huyện Đắk Song | xã Nâm N'Đir, xã Quảng Tâm",
    "Bình Thuận | huyện Bắc Bình, huyện Hàm Tân, thị xã La Gi | xã Phan Thanh, xã Tân Hà",
    "Bình Phước | huyện Lộc Ninh, huyện Bù Đăng, thị xã Bình Long | xã Lộc Thái, xã Đức Liễu",
    "Long An | huyện Cần Giuộc, huyện Thủ Thừa, thị xã Kiến Tường | xã Phước Vĩnh Tây, xã Nhị Thành",
    "Tiền Giang | huyện Cái Bè, huyện Gò Công Đông, thị xã Cai Lậy | xã Mỹ Lợi A, xã Tân Điền",
    "Đồng Tháp | huyện Lấp Vò, huyện Tháp Mười, huyện Tam Nông | xã Định An, xã Phú Cường",
    "Hậu Giang | huyện Phụng Hiệp, huyện Châu Thành A, thị xã Long Mỹ | xã Hòa Mỹ, xã Nhơn Nghĩa A",
    "Bạc Liêu | huyện Hồng Dân, huyện Đông Hải, huyện Phước Long | xã Ninh Quới, xã Long Điền",
    "Cà Mau | huyện Thới Bình, huyện Đầm Dơi, huyện U Minh | xã Tân Lộc, xã Khánh Hội",
    "Vĩnh Phúc | huyện Tam Đảo, huyện Lập Thạch, huyện Yên Lạc | xã Đại Đình, xã Bắc Bình",
].map(row);
/** Provinces after the mergers: the lower units are communes. */
const NEW_PROVINCES = [
    "Hưng Yên | xã Kiến Xương, phường Phố Hiến, xã Tiên Lữ | xã Vũ Thư, xã Ân Thi",
    "Quảng Ngãi | xã Măng Đen, phường Sa Huỳnh, xã Ba Vì | xã Trà Bồng, xã Đăk Tô",
    "Lâm Đồng | xã Đức Trọng, phường Xuân Hương - Đà Lạt, xã Tuy Đức | xã Di Linh, xã Hàm Thạnh",
    "Đồng Tháp | xã Cái Bè, phường Cao Lãnh, xã Thanh Bình | xã Hậu Mỹ, xã Tân Hồng",
    "Tây Ninh | xã Cần Giuộc, phường Long An, xã Dương Minh Châu | xã Đức Hòa, xã Vàm Cỏ",
    "Quảng Trị | xã Bố Trạch, phường Ba Đồn, xã Khe Sanh | xã Lệ Thủy, xã Minh Hóa",
    "Điện Biên | xã Mường Nhé, phường Mường Thanh, xã Tủa Chùa | xã Na Son, xã Búng Lao",
    "Cà Mau | xã Năm Căn, phường Bạc Liêu, xã Vĩnh Lợi | xã Trần Văn Thời, xã Gành Hào",
].map(row);
const ON_THE_COAST = new Set("Thái Bình,Quảng Ninh,Quảng Bình,Quảng Ngãi,Phú Yên,Bình Thuận,Tiền Giang,Bạc Liêu,Cà Mau,Lâm Đồng,Quảng Trị".split(","));
const DAY_FORMS = ["slashes", "short", "words", "slashes", "dots", "dashes"];
/** The day, the province and the habits of writing of one document. */
export function drawScene(seed, year, { months = [1, 12], coastal = false }) {
    const random = new Random(71, seed, year);
    const day = Day.of(year, random.whole(months[0], months[1]), random.whole(2, 27)).working;
    const twoLevels = !day.isBefore(Day.of(2025, 7, 1));
    const all = twoLevels ? NEW_PROVINCES : OLD_PROVINCES;
    const province = random.pick(coastal ? all.filter(({ name }) => ON_THE_COAST.has(name)) : all);
    const start = Math.floor((year - 1) / 5) * 5 + 1;
    const setting = {
        random,
        day,
        year: day.year,
        province,
        part: random.pick(province.parts),
        commune: random.pick(province.communes),
        twoLevels,
        dayForm: random.pick(DAY_FORMS.slice(0, year < 2018 ? 6 : 4)),
        dash: random.pick([" - ", "-", "-"]),
        planPeriod: [start, start + 4],
        padded: random.chance(0.5),
        spacedPercent: random.chance(0.1),
        tightUnits: random.chance(0.1),
    };
    return { setting, numbers: new Map() };
}
const SURNAMES = "Nguyễn,Nguyễn,Trần,Lê,Phạm,Huỳnh,Phan,Vũ,Đặng,Bùi,Dương,Lý,Đoàn,Tạ,Cao,Lương,Giàng,Lù,Điểu".split(",");
const MEN = "Quốc Việt,Chí Công,Tấn Phát,Hoài Nam,Công Danh,Thành Đô,Bá Lộc,Thế Anh,Duy Khương,Mạnh Hà,Văn Tới".split(",");
const WOMEN = "Thị Kim Oanh,Thị Bích Liên,Thu Trang,Thị Ngọc Diệp,Kiều Loan,Thị Minh Châu,Hải Yến,Thị Phượng".split(",");
export function drawName({ setting: { random } }) {
    return `${random.pick(SURNAMES)} ${random.pick(random.chance(0.7) ? MEN : WOMEN)}`;
}
