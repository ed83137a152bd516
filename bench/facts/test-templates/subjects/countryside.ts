import type { Subject } from "../subject.js";

export const COUNTRYSIDE: Subject = {
  key: "countryside",
  years: [2011, 2026],
  lead: "nn",
  room: "NTM",
  topic: "phong trào xây dựng nông thôn mới",
  field: "nông thôn mới",
  project: "xây dựng hạ tầng nông thôn tại {huyện}",
  grounds: [],
  results: [],
  targets: [],
  praise: [],
  weak: [],
  measures: [],
  duties: [
    [
      "@nn",
      "theo dõi tiến độ, tổng hợp khó khăn của cơ sở, báo cáo Ủy ban nhân dân tỉnh trước {D+35}",
      "hướng dẫn các xã hoàn thiện hồ sơ đề nghị công nhận",
    ],
    ["@tc", "cân đối, bố trí vốn đối ứng theo tỷ lệ quy định"],
    ["@vh", "hướng dẫn xây dựng đời sống văn hóa ở khu dân cư, hoàn thành việc kiểm tra trước {D+50}"],
    ["@tn", "hướng dẫn thu gom, xử lý rác thải và nước thải sinh hoạt ở nông thôn"],
    [
      "Ủy ban nhân dân các xã",
      "đăng ký tiêu chí hoàn thành trong năm, gửi danh sách trước {D+15}",
      "vận động nhân dân đóng góp công sức, hiến đất làm đường",
    ],
  ],
};
