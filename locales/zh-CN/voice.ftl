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
voices-title = 录好的声音
voices-note = 有人录过的话，就放录音，不用机器自己的声音。
voices-here = 这台机器上
voices-none = 还没有录音。机器用自己的声音说话。
voices-stick = U盘上
voices-no-stick = 请插上有录音的U盘。
voices-nothing = 这个U盘上没有录音。录音要放在文件夹 { $folder } 里。
voices-has = { $all } 句里有 { $count } 句
voices-broken = 放不出来、不会收的录音：{ $count } 个
voices-add = 收下
voices-added = 录音已经在这台机器上了。
voices-remove = 去掉
voices-remove-sure = 去掉这些录音吗？以后由机器自己的声音说。还可以再从U盘收。
error-voice-missing = 这台机器没有这种语言的声音。您填的都还在。请自己看，或请人读给您听。
error-voice-pack-unreadable = 录音读不出来。原来的都还在。把U盘重新插一次，或请人重新拷一份。
error-voice-pack-no-room = 这台机器放不下这些录音。原来的都还在。先腾出地方，再收一次。
