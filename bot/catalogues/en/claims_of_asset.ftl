# Figures of one asset, by the register of claims.

claims-of-asset-none = No: no claim in the register holds that figure of { $asset }. { $ask }
