# What nobody may talk Milepost into.

refuse-no = To ne mogu učiniti: tko ste i što smijete vidjeti određuje vaš račun, a ne tekst.
refuse-instead = Ono što umjesto toga smije imati svatko:
refuse-public = javno, o istoj temi
