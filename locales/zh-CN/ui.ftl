# 外框、认人、交货、拍照、我的货、我的钱。

# units
weight-kg = { $n } 公斤
weight-jin = { $n } 斤
size-mm = { $n } 毫米
moment-today = 今天 { $time }
moment-yesterday = 昨天 { $time }
moment-on = { $date } { $time }

# the shell
kiosk-opens = 机器正在打开……
kiosk-away = 机器没有回应。您填的都还在。等一会儿再试。
unexpected = 这里出了点问题。您填的都还在。请再试一次。
try-again = 再试一次
go-home = 我的页
back = 返回
next = 下一步
done = 我用完了
steps = 步骤
number-of = { $n } 号
keypad = 数字键
key-dot = 小数点
key-erase = 删掉一位
role-leader = 社长
role-operator = 帮手
role-trainer = 老师
role-officer = 下乡干部
role-member = 社员

# who are you
who-are-you = 您是谁？
