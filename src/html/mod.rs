//! Screens as HTML: for pages in a file and for those of a workshop.
