error-pictures-wait = 三张图点错的次数太多了。什么都没有丢。请等 { $seconds } 秒，或者返回点您的头像。
