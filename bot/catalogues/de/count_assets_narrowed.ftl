# What the assets counted are narrowed to.

count-assets-narrowed = Für { $what }.
