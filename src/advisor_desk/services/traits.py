"""What clauses of the agreement look at, of a company of the desk or of the register alone."""

from advisor_desk.domain.clauses import Traits
from advisor_desk.domain.companies import Company
from advisor_desk.domain.industry_codes import IndustryCode
from advisor_desk.register.company import RegisterCompany


def traits_of(company: Company | RegisterCompany) -> Traits:
    """The register knows no size, and its first industry is the main one."""
    if isinstance(company, RegisterCompany):
        code = company.industry_codes[0] if company.industry_codes else ""
        size = None
    else:
        code, size = company.industry, company.size
    industry = IndustryCode(company.industry_version, code) if code else None
    return Traits(municipality=company.municipality, industry=industry, size=size)
