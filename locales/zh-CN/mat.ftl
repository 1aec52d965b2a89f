# 印出来的分级垫。

mat-title = 分级垫
mat-print-a3 = 用 A3 纸按 100% 打印，不要选“适合页面”。
mat-print-a4 = 用 A4 纸按 100% 打印，不要选“适合页面”。
mat-print-2xa4 = 两页都用 A4 纸按 100% 打印，不要选“适合页面”。第二页沿虚线剪开，贴到第一页上：线对线，记号对记号。
mat-ruler = 请用尺子量这条线：必须正好 100 毫米。不是的话，请按 100% 重新打印。
mat-full = 按 100% 打印
mat-flat = 铺平
mat-light = 色卡要有光
mat-above = 从正上方拍
mat-free = 不要压住黑方块
mat-apart = 果实之间留空
mat-glue = 剪开，记号对齐再贴
mat-cut = 沿线剪掉
mat-glue-here = 第二页贴在这里
