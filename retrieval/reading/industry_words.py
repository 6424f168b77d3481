"""Industries as people call them in four languages, by how a company's own map calls one of them."""

from collections.abc import Iterator, Mapping, Sequence

from retrieval.reading.spelling import keys

INDUSTRIES: Sequence[str] = (
    "food, foodstuff, Lebensmittel, Nahrungsmittel, alimentación, alimentos, alimentario, alimentaria, hrana, prehrana, prehrambeni, prehrambena",
    "beverage, beverages, drinks, brewery, Getränke, Brauerei, bebidas, cervecera, pića, pivovara",
    "dairy, Molkerei, Milchwirtschaft, lácteos, lechera, mljekara, mliječni",
    "pharma, pharmaceutical, life sciences, Pharmazie, Arzneimittel, farma, farmacéutico, farmacéutica, farmacia, farmacija, farmaceutski",
    "healthcare, health care, hospital, clinic, Gesundheitswesen, Krankenhaus, Klinik, sanidad, sanitario, clínica, zdravstvo, bolnica, klinika",
    "care home, nursing home, Pflegeheim, Seniorenheim, residencia, residencia de mayores, dom za starije",
    "retail, retailer, Einzelhandel, Handel, minorista, comercio minorista, maloprodaja, trgovina",
    "e commerce, ecommerce, Onlinehandel, Versandhandel, comercio electrónico, e trgovina",
    "freight, freight forwarder, forwarding, forwarder, logistics, haulage, haulier, Spedition, Spediteur, Logistik, Fracht, transitario, transporte, logística, špedicija, špediter, logistika, prijevoz",
    "manufacturing, manufacturer, Fertigung, Hersteller, fabricación, fabricante, proizvodnja, proizvođač",
    "machinery, mechanical engineering, Maschinenbau, maquinaria, strojogradnja",
    "automotive, Automobil, Fahrzeugbau, automoción, automotriz, autoindustrija, automobilski",
    "aerospace, aviation, Luftfahrt, aeroespacial, aviación, zrakoplovstvo",
    "electronics, Elektronik, electrónica, elektronika",
    "chemical, chemicals, Chemie, chemisch, química, químico, kemija, kemijski",
    "plastics, Kunststoff, plásticos, plastika",
    "metal, metals, steel, Metall, Stahl, acero, siderurgia, čelik",
    "paper, pulp, Papier, Zellstoff, papel, celulosa, papir",
    "packaging, Verpackung, envases, embalaje, ambalaža",
    "textile, textiles, apparel, fashion, Textil, Mode, Bekleidung, moda, confección, tekstil, odjeća",
    "wood, timber, Holz, madera, drvni",
    "mining, Bergbau, minería, rudarstvo",
    "oil and gas, petroleum, Mineralöl, petróleo, petróleo y gas, nafta, nafta i plin",
    "energy, utilities, Energie, Versorger, Energiewirtschaft, energía, energetika",
    "construction, Bau, Bauwesen, construcción, građevina, građevinarstvo",
    "real estate, Immobilien, inmobiliario, inmobiliaria, nekretnine",
    "finance, banking, bank, financial services, Finanzen, finanzas, banca, banco, banka, bankarstvo, financije",
    "insurance, insurer, Versicherung, Versicherer, seguros, aseguradora, osiguranje",
    "education, school, university, Bildung, Schule, Hochschule, educación, escuela, colegio, obrazovanje, škola",
    "hospitality, hotel, restaurant, Gastgewerbe, Hotellerie, Gastronomie, hostelería, restaurante, ugostiteljstvo, restoran",
    "tourism, travel, Tourismus, turismo, viajes, turizam",
    "agriculture, farming, Landwirtschaft, Agrar, agricultura, agrícola, poljoprivreda",
    "public sector, government, Behörde, öffentlicher Sektor, sector público, administración pública, javni sektor",
    "telecom, telecommunications, Telekommunikation, telecomunicaciones, telekomunikacije",
    "software, saas, technology, tech, tecnología, tehnologija",
)  # fmt: skip
"""One industry a line: every name for it, in English, German, Spanish and Croatian."""
_NOUNS = ("industry", "sector", "business", "Branche", "Industrie", "industria", "industrija", "sektor")
"""Words beside an industry that say it is one: "food industry", "sector alimentario"."""
_COMPOUNDS = ("branche", "industrie", "sektor", "unternehmen", "firma", "hersteller")
"""What German joins to the name of an industry."""


def said_otherwise(ids: Mapping[str, Sequence[tuple[str, ...]]]) -> Iterator[tuple[str, str]]:
    """(id, name) for every further name of an industry of the map; `ids` has the words of the names each has by itself.

    Names of a line that fits two industries of the map tell neither.
    """
    for line in INDUSTRIES:
        names = [name.strip() for name in line.split(",")]
        paths = [keys(name) for name in names]
        meant = [id for id, own in ids.items() if any(_inside(path, each) for path in paths for each in own)]
        if len(meant) == 1:
            yield from ((meant[0], name) for name in names)


def with_nouns(name: str) -> Iterator[str]:
    """The name itself, and with the words that say it is an industry."""
    yield name
    for noun in _NOUNS:
        yield f"{name} {noun}"
        yield f"{noun} {name}"
    yield from (f"{name}{joint}{end}" for joint in ("", "s") for end in _COMPOUNDS)


def _inside(path: tuple[str, ...], whole: tuple[str, ...]) -> bool:
    """Whether the words stand in a row in the name."""
    return any(whole[start : start + len(path)] == path for start in range(len(whole) - len(path) + 1))
