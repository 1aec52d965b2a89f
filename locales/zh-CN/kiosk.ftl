# The machine as a kiosk.

kiosk-close = 关闭机器界面
kiosk-close-title = 要关闭机器界面吗？
kiosk-close-hint = 都已保存。机器重新启动时会再打开。
kiosk-close-do = 关闭
