# Cifras de un asset, según el registro de afirmaciones.

claims-of-asset-none = No: ninguna afirmación del registro contiene esa cifra de { $asset }. { $ask }
