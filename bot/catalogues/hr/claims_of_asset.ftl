# Brojke jednog asseta, prema registru tvrdnji.

claims-of-asset-none = Ne: nijedna tvrdnja u registru ne sadrži tu brojku iz { $asset }. { $ask }
