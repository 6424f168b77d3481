# What the words of the map mean.

tell-terms = { $part ->
    [driver] Pokretač: vodi kupca kroz fazu i najviše čita.
    [participant] Sudionik: sudjeluje u fazi, ali je ne vodi.
    [gatekeeper] Gatekeeper: ne sudjeluje u fazi, ali kupac bez tog odobrenja iz nje ne može izaći. Sadržaj do te osobe dolazi preko drugih i traži to odobrenje.
   *[not-involved] Nije uključen: s fazom nema ništa; ondje se za tu osobu ništa ne piše.
}
tell-product-no = Ne. Što { $product } ne radi: { $thing }.
tell-product-does-not = Što { $product } ne radi: { $things }.
tell-product-unknown = Ništa što znam ne kaže radi li { $product } to.
tell-product-is = { $product } je: { $what }
tell-product-no-list = Ne radi: { $things }.
tell-terms-own = { $term ->
    [cell] Ćelija: persona u fazi.
    [need] Potreba: što persona mora moći učiniti ili odlučiti da izađe iz faze; nužno, poželjno ili lijepo imati.
    [gap] Praznina: ćelija s otvorenim potrebama: pokrivenost ispod 40 %, ili nijedna nužna nije zadovoljena za onoga tko vodi ili odobrava.
    [coverage] Pokrivenost: koliko ono što se smije ponuditi zadovoljava potrebe ćelije, od 0 do 100.
    [priority] Prioritet: važnost × rupa × hitnost; njime su praznine poredane.
    [covered] Pokriveno: najmanje 75 % potreba ćelije i sve nužne.
    [partial] Djelomično: ni pokriveno ni praznina.
    [unmapped] Nemapirano: persona sudjeluje u fazi, ali nitko nije zapisao što joj treba.
    [stale] Zastarjelo: 30 % ili više težine potreba ćelije počiva na sadržajima kojima je istekao rok.
    [thin] Tanko: jedan sadržaj nosi 80 % ili više ćelije s više potreba.
    [potential] Potencijal: pokrivenost kad bi svi predloženi tagovi bili potvrđeni.
    [micro-journey] Mikroputovanje: što persona želi postići u fazi i kako to dobro završava.
    [demand] Potražnja: pitanja bez dobrog odgovora, po ćeliji i potrebi.
    [participation] Sudjelovanje: uloga persone u fazi: pokretač, sudionik, vratar ili ne sudjeluje.
    [persona] Persona: vrsta kupca: kako radi, odlučuje i čita.
    [phase] Faza: korak na putu kupca, kako stoji na mapi tvrtke.
    [role] Kupovna uloga: što je persona u svakoj prilici, na primjer zagovornik ili ekonomski kupac; sudjelovanje vrijedi po fazi.
    [asset] Sadržaj: jedan komad, na primjer dokument ili stranica; prodajni materijal kad ga šalje prodaja.
    [brief] Brief: što dobije onaj tko piše sljedeći sadržaj: čitatelj, potrebe, dokazi, tvrdnje, što postoji i po čemu se mjeri uspjeh.
    [claim] Tvrdnja: što marketing smije reći, s izvorom. Zabranjena blokira sadržaje koji je iznose.
    [gate] Najslabija točka odluke: najniža pokrivenost među pokretačima i vratarima faze.
    [pack] Paket: što sada poslati u prilici, najbolje prvo.
    [suggestion] Prijedlog: potreba kojoj sadržaj izgleda služi iako je nitko nije označio; broji se kad je osoba potvrdi.
    [blocked] Blokirano: ne smije se ponuditi: nacrt, isteklo, zamijenjeno, povučeno dopuštenje, zabranjena tvrdnja, interno ili samo za partnere.
    [evidence] Dokaz: što su kupci rekli ili učinili, riječ po riječ, iz bilješke istraživanja.
   *[depth] Dubina: 1 sažetak, 2 pregled, 3 detaljno, 4 priručnik.
}
tell-terms-stands-in = „{ $term }” nije riječ mape. Stoji u: { $where }.
tell-terms-nowhere = „{ $term }” nije riječ mape niti je igdje u knjižnici.
