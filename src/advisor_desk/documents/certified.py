"""A signature over the whole file, for those who have a certificate (PAdES, by pyHanko).

pyHanko is an extra and slow to load, so that it is imported when somebody signs.
"""

import io

FIELD = "Signature"


def certified(content: bytes, certificate: bytes) -> bytes:
    """The paper signed with an unlocked PKCS#12; its form may be filled in, and no more."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import PdfSignatureMetadata, PdfSigner, SimpleSigner
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter

    signer = SimpleSigner.load_pkcs12_data(certificate, other_certs=[], passphrase=None)
    how = PdfSignatureMetadata(
        field_name=FIELD,
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.FILL_FORMS,
        md_algorithm="sha256",
    )
    out = io.BytesIO()
    PdfSigner(how, signer=signer).sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(content)), output=out, existing_fields_only=False
    )
    return out.getvalue()
