"""The register of companies: what is in it, and bringing in a newer one."""
