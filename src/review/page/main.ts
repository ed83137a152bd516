import type { ReviewData } from "../page-data.js";
import { ReviewApp } from "./review-app.js";

const block = document.getElementById("review-data");
// What stands in the file was written with it, by the same version.
if (block !== null) new ReviewApp(JSON.parse(block.textContent) as ReviewData);
