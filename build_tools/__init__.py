"""Better Fit: partner profiles in, a directory of firms that suit a prospect better out."""

__version__ = "1.0.0"
