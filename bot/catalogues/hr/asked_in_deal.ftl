# Što se u poslu traži osim paketa.

asked-nearest = { $account }, najbliže onome što se pita: { $assets }.
asked-rival = Protiv konkurenta { $rival }: { $assets }, interno, ne dijeliti dalje.
asked-rival-none = Protiv konkurenta { $rival } nema battlecarda koji se ovdje smije čitati.
asked-no-format = { $formats }: ništa takvo ne smije se poslati ({ $account }).
