// Style sheets mean nothing to a test: every one is this empty module.
module.exports = {};
