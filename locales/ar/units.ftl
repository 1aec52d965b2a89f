# Units after a number. $amount is the number, already written out.

unit-kg = { $amount } كغم
unit-g = { $amount } غ
unit-jin = { $amount } جين
unit-mm = { $amount } مم
unit-cm = { $amount } سم
unit-cm2 = { $amount } سم²
unit-percent = { $amount } %
