// The page a lent phone opens by the code on the kiosk's screen. The code is read and taken
// out of the address before anything else looks at it.
import "./routes/phone/code";

void import("./routes/phone/start");
