# What the assets counted are narrowed to.

count-assets-narrowed = Para { $what }.
