# The machine as a kiosk.

kiosk-close = मशीन बंद करें
kiosk-close-title = मशीन बंद करें?
kiosk-close-hint = सब कुछ सुरक्षित है। मशीन चालू होने पर यह फिर खुलेगा।
kiosk-close-do = बंद करें
