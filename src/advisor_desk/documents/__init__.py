"""Papers and packets: frozen data in, a file out."""
