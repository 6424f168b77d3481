"""Jobs in four languages: what people work on and what they are there. docs/jobs.md tells how a name of one is read."""

from collections.abc import Mapping, Sequence

LANGUAGES = ("en", "de", "es", "hr")

FUNCTIONS: Mapping[str, Sequence[str]] = {
    "company": ("company", "Geschäft, Unternehmen, Firma", "empresa, compañía", "tvrtka, poduzeće"),
    "plant": ("plant, factory, site, works, mill, manufacturing site", "Werk, Werks, Anlage, Fabrik, Standort", "planta, fábrica", "pogon, tvornica, postrojenje"),
    "operations": ("operations, operational, operating", "Betrieb", "operaciones", "operacije, operativa, operativni"),
    "production": ("production, manufacturing", "Produktion, Fertigung, Herstellung", "producción, fabricación, manufactura", "proizvodnja"),
    "shift": ("shift", "Schicht", "turno", "smjena"),
    "maintenance": ("maintenance, upkeep", "Instandhaltung, Wartung, Instandsetzung", "mantenimiento", "održavanje"),
    "reliability": ("reliability", "Zuverlässigkeit", "fiabilidad, confiabilidad", "pouzdanost"),
    "engineering": ("engineering, technical, technology", "Technik, technisch, Technologie", "ingeniería, técnico, tecnología, técnica", "inženjering, tehnički, tehnologija, tehnika"),
    "automation": ("automation, process control", "Automatisierung, Automation", "automatización", "automatizacija"),
    "energy": ("energy", "Energie", "energía", "energetika, energija"),
    "facilities": ("facilities, facility, building, buildings, premises", "Gebäude, Haustechnik, Facility", "instalaciones, edificios", "objekti, zgrade"),
    "quality": ("quality, quality assurance, quality control", "Qualität, Qualitätssicherung, Qualitätsmanagement", "calidad", "kvaliteta, kontrola kvalitete"),
    "safety": ("safety, health and safety, occupational safety, ehs, hse, environment", "Arbeitssicherheit, Arbeitsschutz, Umwelt, Sicherheit", "prevención, prevención de riesgos, medio ambiente", "zaštita na radu, zaštita okoliša"),
    "laboratory": ("laboratory, lab", "Labor", "laboratorio", "laboratorij"),
    "research": ("research, development, r d, research and development, innovation", "Forschung, Entwicklung, Forschung und Entwicklung, Innovation", "investigación, desarrollo, innovación, i d", "istraživanje, razvoj, istraživanje i razvoj, inovacije"),
    "product": ("product", "Produkt", "producto", "proizvod"),
    "project": ("project, projects", "Projekt", "proyecto, proyectos", "projekt"),
    "purchasing": ("purchasing, procurement, buying, sourcing", "Einkauf, Beschaffung", "compras, adquisiciones, aprovisionamiento", "nabava"),
    "logistics": ("logistics, transport, shipping, distribution", "Logistik, Versand, Transport, Spedition", "logística, transporte, distribución", "logistika, transport, distribucija"),
    "supply_chain": ("supply chain, supply", "Supply Chain, Lieferkette", "cadena de suministro, suministro", "opskrbni lanac, lanac opskrbe, opskrba"),
    "warehouse": ("warehouse, stores, inventory", "Lager", "almacén, inventario", "skladište, zalihe"),
    "finance": ("finance, financial, finances", "Finanz, Finanzen, finanziell, kaufmännisch", "finanzas, financiero", "financije, financijski"),
    "treasury": ("treasury", "Treasury", "tesorería", "riznica"),
    "accounting": ("accounting, accounts, bookkeeping", "Buchhaltung, Rechnungswesen, Buch", "contabilidad, contable", "računovodstvo, knjigovodstvo"),
    "controlling": ("controlling", "Controlling", "control de gestión", "kontroling"),
    "audit": ("internal audit", "Revision", "auditoría interna", "unutarnja revizija, interna revizija"),
    "tax": ("tax, taxes", "Steuer, Steuern", "impuestos, fiscal", "porezi, porezni"),
    "it": ("it, information technology, information systems, ict", "IT, EDV, Informatik, Informationstechnik", "informática, sistemas, TI, tecnologías de la información", "IT, informatika, informacijski sustavi"),
    "it_security": (
        "it security, information security, cyber security, cybersecurity, ot security, infosec, it ot security",
        "IT-Sicherheit, Informationssicherheit, Cybersicherheit, OT-Sicherheit, Sicherheit der IT",
        "ciberseguridad, seguridad informática, seguridad de la información, seguridad de TI",
        "informatička sigurnost, informacijska sigurnost, kibernetička sigurnost, IT sigurnost, kibersigurnost",
    ),
    "data": ("data, analytics", "Daten", "datos", "podaci"),
    "data_protection": ("data protection, privacy", "Datenschutz", "protección de datos, privacidad", "zaštita podataka, privatnost"),
    "legal": ("legal", "Recht, Rechts", "jurídico, legal, asesoría jurídica", "pravni, pravni poslovi"),
    "compliance": ("compliance, regulatory affairs", "Compliance", "cumplimiento, cumplimiento normativo", "usklađenost"),
    "personnel": ("hr, human resources, people, personnel, staffing, talent", "Personal", "recursos humanos, personal, rrhh", "ljudski resursi, kadrovi, kadrovska"),
    "training": ("training, learning and development", "Ausbildung, Weiterbildung, Schulung", "formación", "obuka, edukacija"),
    "sales": ("sales, commercial", "Vertrieb, Verkauf", "ventas, comercial", "prodaja, komercijala, prodajni, komercijalni"),
    "marketing": ("marketing", "Marketing", "marketing, mercadotecnia", "marketing"),
    "communications": ("communications, public relations, press", "Kommunikation, Öffentlichkeitsarbeit, Presse", "comunicación, relaciones públicas, prensa", "komunikacije, odnosi s javnošću"),
    "customer_service": ("customer service, customer support, support, customer success", "Kundendienst, Kundenservice, Kundenbetreuung, Service", "atención al cliente, servicio al cliente, soporte", "služba za korisnike, korisnička podrška, podrška"),
    "strategy": ("strategy, business development, planning", "Strategie, Geschäftsentwicklung, Planung", "estrategia, desarrollo de negocio, planificación", "strategija, razvoj poslovanja, planiranje"),
    "sustainability": ("sustainability", "Nachhaltigkeit", "sostenibilidad", "održivost"),
    "administration": ("administration, office", "Verwaltung, Büro", "administración, oficina", "administracija, uprava, ured"),
    "construction": ("construction", "Bau", "construcción, obra", "gradnja, gradilište"),
    "retail": ("store, shop, branch, retail", "Filial, Filiale, Markt, Laden", "tienda, sucursal", "trgovina, poslovnica, dućan"),
    "kitchen": ("kitchen, catering", "Küche, Küchen, Verpflegung, Gastronomie", "cocina, restauración", "kuhinja, prehrana"),
    "housekeeping": ("housekeeping, domestic services", "Hauswirtschaft", "limpieza, servicios generales", "domaćinstvo"),
    "nursing": ("nursing, care", "Pflege", "enfermería, cuidados", "njega, sestrinstvo"),
    "medicine": ("medical, clinical, clinic, hospital", "Klinik, Krankenhaus, ärztlich, medizinisch", "médico, clínica, hospital", "medicinski, klinika, bolnica"),
    "care_home": ("care home, nursing home, home", "Heim, Einrichtung, Pflegeheim", "residencia", "dom"),
    "school": ("school, education", "Schule, Schul", "escuela, colegio, educación", "škola, obrazovanje"),
    "hotel": ("hotel, hospitality", "Hotel", "hotel", "hotel"),
    "farm": ("farm, agriculture", "Landwirtschaft, Hof", "granja, agricultura", "poljoprivreda, farma"),
}  # fmt: skip
"""Function: its words in `LANGUAGES`, parted by commas, nouns before adjectives. The kinds are those of the managers of
ISCO-08 (groups 12 to 14), split where companies have several people for one."""

KIN: Sequence[frozenset[str]] = (
    frozenset({"maintenance", "reliability", "engineering", "automation", "energy", "facilities"}),
    frozenset({"company", "plant", "operations", "production", "shift", "administration", "strategy"}),
    frozenset({"plant", "production", "maintenance", "quality"}),
    frozenset({"quality", "laboratory", "safety", "production", "sustainability"}),
    frozenset({"finance", "treasury", "accounting", "controlling", "audit", "tax", "purchasing"}),
    frozenset({"personnel", "works_council"}),
    frozenset({"purchasing", "logistics", "supply_chain", "warehouse"}),
    frozenset({"it", "it_security", "data", "data_protection"}),
    frozenset({"legal", "compliance", "data_protection", "audit"}),
    frozenset({"personnel", "training", "administration"}),
    frozenset({"sales", "marketing", "communications", "customer_service", "product", "retail"}),
    frozenset({"research", "product", "engineering", "laboratory", "project"}),
    frozenset({"kitchen", "housekeeping", "hotel", "care_home"}),
    frozenset({"nursing", "medicine", "care_home"}),
    frozenset({"construction", "facilities", "project"}),
)
"""Functions whose people are likely to know of each other's needs: whoever is not mapped may be near one who is."""

RANKS: Mapping[str, Sequence[str]] = {
    "lead": (
        "head, heads, manager, director, lead, leader, chief, supervisor, officer, boss, vp, vice president, superintendent",
        "Leiter, Leitung, Chef, Direktor, Direktion, Vorstand, Verantwortlicher, Verantwortliche, Beauftragter, Beauftragte, Manager, Führung, führer, Vorsteher, Meister",
        "director, directora, dirección, jefe, jefa, responsable, gerente, encargado, encargada, gerencia, jefatura, subdirector",
        "direktor, voditelj, šef, rukovoditelj, upravitelj, ravnatelj, poslovođa, menadžer",
    ),
    "team": (
        "team, department, dept, people, staff, crew, guys, folks, colleagues",
        "Abteilung, Team, Leute, Mannschaft",
        "equipo, departamento, área",
        "tim, odjel, služba, ljudi",
    ),
    "engineer": ("engineer", "Ingenieur", "ingeniero, ingeniera", "inženjer"),
    "technician": ("technician, mechanic, fitter", "Techniker, Mechaniker, Schlosser", "técnico, mecánico", "tehničar, mehaničar"),
    "planner": ("planner, scheduler, coordinator", "Planer, Disponent, Koordinator", "planificador, coordinador, coordinadora", "planer, koordinator"),
    "clerk": ("clerk, assistant, administrator, specialist, representative, agent, officer worker", "Sachbearbeiter, Referent, Mitarbeiter, Assistent, Kaufmann", "administrativo, asistente, especialista, auxiliar, técnica administrativa", "referent, službenik, asistent, stručnjak"),
    "analyst": ("analyst, controller, auditor, scientist", "Analyst, Prüfer, Controller", "analista, auditor, controller", "analitičar, revizor"),
    "worker": ("operator, worker, hand", "Bediener, Arbeiter, Werker", "operario, operador, trabajador", "operater, radnik"),
    "adviser": ("consultant, adviser, advisor, counsel, expert", "Berater, Experte, Jurist", "asesor, asesora, consultor, experto", "savjetnik, stručni savjetnik, pravnik"),
}  # fmt: skip
"""What somebody is in a function. Whoever leads it goes by many words: they are one rank."""

WHOLE: Mapping[str, Sequence[str]] = {
    "company lead": ("ceo, managing director, chief executive", "Geschäftsführer, Geschäftsführung, Geschäftsleitung, Inhaber", "director general, gerente general", "generalni direktor, predsjednik uprave"),
    "finance lead": ("cfo", "", "", ""),
    "operations lead": ("coo", "", "", ""),
    "engineering lead": ("cto", "", "", ""),
    "it lead": ("cio", "", "", ""),
    "it_security lead": ("ciso", "", "", ""),
    "marketing lead": ("cmo", "", "", ""),
    "personnel lead": ("chro", "", "", ""),
    "data_protection lead": ("dpo", "", "delegado de protección de datos", ""),
    "purchasing lead": ("purchaser", "Einkäufer", "comprador", "nabavljač"),
    "treasury lead": ("treasurer", "Schatzmeister", "tesorero", "rizničar"),
    "accounting clerk": ("accountant, bookkeeper", "Buchhalter", "contable", "računovođa, knjigovođa"),
    "controlling analyst": ("controller, financial controller", "Controller", "controller", "kontroler"),
    "legal adviser": ("lawyer, general counsel, solicitor", "Jurist, Anwalt, Justiziar", "abogado, jurista", "odvjetnik, pravnik"),
    "works_council team": ("works council, workers council", "Betriebsrat, Personalrat", "comité de empresa", "radničko vijeće"),
}  # fmt: skip
"""Function and rank: jobs that one name says."""

JOINTS = frozenset(
    ["of", "for", "the", "der", "des", "die", "den", "dem", "fur", "de", "la", "el", "del", "los", "las", "za", "und"]
)
"""Words between a rank and its function: "head of the plant", "Leiterin der Instandhaltung", "jefe de compras"."""

COMPOUND_RANKS = (
    "leiter",
    "leitung",
    "chef",
    "direktor",
    "direktion",
    "vorstand",
    "verantwortlicher",
    "verantwortliche",
    "verantwortlich",
    "beauftragter",
    "beauftragte",
    "beauftragt",
    "manager",
    "fuhrung",
    "abteilung",
    "team",
    "ingenieur",
    "techniker",
    "mechaniker",
    "planer",
    "disponent",
    "referent",
    "sachbearbeiter",
    "mitarbeiter",
    "prufer",
    "berater",
    "meister",
)
"""Ranks German joins to a function, folded."""
JOINING_LETTERS = ("", "s", "es", "n", "en", "e")
"""What stands between the parts of a German compound."""
NO_JOBS = frozenset(
    [
        "begleiter",
        "halbleiter",
        "ableiter",
        "blitzableiter",
        "anleitung",
        "einleitung",
        "ableitung",
        "umleitung",
        "rohrleitung",
        "wasserleitung",
        "druckluftleitung",
        "dampfleitung",
        "weltmeister",
        "meister",
    ]
)
"""Words that end like a job."""
OTHERWISE = frozenset(["lead", "leads", "head", "heads", "hand", "agent", "chief", "controller", "officer", "service"])
"""Names of jobs that are other things as often."""
DEPARTMENTS = frozenset(
    [
        "maintenance",
        "operations",
        "production",
        "engineering",
        "quality",
        "safety",
        "research",
        "purchasing",
        "logistics",
        "supply_chain",
        "finance",
        "treasury",
        "accounting",
        "controlling",
        "it",
        "it_security",
        "legal",
        "compliance",
        "personnel",
        "nursing",
    ]
)
"""Functions whose people are called by its name alone."""
