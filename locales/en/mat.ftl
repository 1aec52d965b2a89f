# The printed grading mat.

mat-title = Grading mat
mat-print-a3 = Print on A3 paper at 100 %, without “fit to page”.
mat-print-a4 = Print on A4 paper at 100 %, without “fit to page”.
mat-print-2xa4 = Print both pages on A4 paper at 100 %, without “fit to page”. Cut the second page along the dashed line and glue it onto the first: line on line, mark on mark.
mat-ruler = Measure this line with a ruler. It must be exactly 100 mm. If it is not, print again at 100 %.
mat-full = Print at 100 %
mat-flat = Lay it flat
mat-light = Light on the colours
mat-above = Camera straight above
mat-free = Keep the black squares free
mat-apart = Space between the fruits
mat-glue = Cut, then glue mark on mark
mat-cut = Cut off along the line
mat-glue-here = Glue the second page here
