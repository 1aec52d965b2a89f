# 总站页面：收到了什么、来自谁、什么时候。

hub-title = Punnet 总站
hub-nobody-yet = 还没有终端来过。
hub-lots = 批次
hub-waiting = 等待审核
hub-approved = 已定级
hub-orders = 订单
hub-consignments = 发货
hub-photos = 照片
hub-photos-missing = 还没到的照片
hub-devices = 终端
hub-last-heard = { $device }：最近联系 { $at }（UTC）
