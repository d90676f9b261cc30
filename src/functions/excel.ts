// What Excel loads: the build adds one CustomFunctions.associate call for each function of these files.
import "./ote";
import "./ote-efficiency";
import "./ote-pay";
import "./quota";
import "./quota-allocation";
import "./quota-evidence";
import "./quota-forecast";
import "./quota-learning";
import "./quota-outlook";
import "./quota-ramp";
import "./quota-ranking";
import "./quota-rounding";
import "./quota-territory";
import "./quota-tracking";
