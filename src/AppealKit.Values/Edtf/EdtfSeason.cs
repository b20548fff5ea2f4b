namespace AppealKit.Values.Edtf;

/// <summary>A season of level 1; no hemisphere and no exact days are meant (EDTF level 1, "seasons").</summary>
public enum EdtfSeason
{
    /// <summary>21.</summary>
    Spring = 21,

    /// <summary>22.</summary>
    Summer = 22,

    /// <summary>23.</summary>
    Autumn = 23,

    /// <summary>24; begins in December and ends in the next year's February.</summary>
    Winter = 24,
}
