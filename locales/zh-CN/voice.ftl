# What the kiosk says aloud.

voice-hear = 听一听这一页
voice-stop = 停止朗读
voice-quiet = 不再自动朗读
voice-loud = 自动朗读
voice-volume = 声音大小
voice-volume-soft = 小声
voice-volume-middle = 中等
voice-volume-loud = 大声
voice-none = 这台机器没有这种语言的声音。请社长找人装上。
error-voice-missing = 这台机器没有这种语言的声音。您填的都还在。请自己看，或请人读给您听。
