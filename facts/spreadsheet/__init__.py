"""Exchange files as workbooks: XLSX, and CSV with one table a file."""
