# What nobody may talk Milepost into.

refuse-no = I cannot do that: who you are and what you may see comes from your account, not from the text.
refuse-instead = What anybody may have instead:
refuse-public = public, on the same subject
