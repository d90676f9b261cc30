// What Excel loads: the build adds one CustomFunctions.associate call for each function of these files.
import "./ote";
import "./quota";
