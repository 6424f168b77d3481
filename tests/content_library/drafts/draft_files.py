"""Files as writers attach them, made on the spot."""

import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from pypdf import PdfReader, PdfWriter


def word(*paragraphs, title=""):
    """Each paragraph a text, or (text, style)."""
    document = Document()
    document.core_properties.title = title
    for paragraph in paragraphs:
        text, style = paragraph if isinstance(paragraph, tuple) else (paragraph, None)
        document.add_paragraph(text, style=style)
    return saved(document)


def saved(document):
    held = BytesIO()
    document.save(held)
    return held.getvalue()


def eventful_word():
    """Tracked changes, a table, a list, a link, hidden text, a header and a comment in one document."""
    document = Document()
    document.add_heading("What it costs", 1)
    changed = document.add_paragraph("We save ")
    for tag, holder, text in (("w:ins", "w:t", "a lot of time"), ("w:del", "w:delText", "nothing")):
        change, run, said = OxmlElement(tag), OxmlElement("w:r"), OxmlElement(holder)
        said.text = text
        run.append(said)
        change.append(run)
        changed._p.append(change)
    document.add_paragraph("Sensors", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Year one", "EUR 40,000"
    linked = document.add_paragraph("Read ")
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), document.part.relate_to("https://a.example/x", RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run, said = OxmlElement("w:r"), OxmlElement("w:t")
    said.text = "the sheet"
    run.append(said)
    link.append(run)
    linked._p.append(link)
    document.add_paragraph().add_run("Nobody sees this.").font.hidden = True
    document.sections[0].header.paragraphs[0].text = "Draft 3"
    document.add_comment(linked.runs[0], text="Is this right?", author="Ada", initials="A")
    return saved(document)


def packed(**files):
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as pack:
        for name, content in files.items():
            pack.writestr(name.replace("__", "/"), content)
    return held.getvalue()


def pdf(*pages, title="", link=""):
    """Each page its lines; "" is a page without text."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for lines in pages:
        shown = " T* ".join(f"({line}) Tj" for line in lines.split("\n")) if lines else ""
        stream = zlib.compress(f"BT /F1 11 Tf 14 TL 60 760 Td {shown} ET".encode("latin-1")).decode("latin-1")
        annotation = (
            f"/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI ({link}) >> >>]"
            if link
            else ""
        )
        objects.append(f"<< /Length {len(stream)} /Filter /FlateDecode >>\nstream\n{stream}\nendstream")
        kids.append(len(objects) + 1)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R {annotation}"
            " /Resources << /Font << /F1 3 0 R >> >> >>"
        )
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
    objects.append(f"<< /Title ({title}) >>")
    out, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer << /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF"
    return f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def locked_pdf():
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf("Nobody reads this."))))
    writer.encrypt("secret", algorithm="RC4-128")
    held = BytesIO()
    writer.write(held)
    return held.getvalue()
