# Sheets for a room without screens.
