import './weave.css';

/** The woven band (two-line sedge mat): the only ornament of the product. */
export const Weave = ({ tall = false }: { tall?: boolean }) => (
  <div className={tall ? 'weave weave--tall' : 'weave'} aria-hidden="true" />
);

/** Progress as weaving: `done` of `all` segments are woven, the rest are bare warp. Words stand beside it. */
export const WovenProgress = ({ done, all }: { done: number; all: number }) => (
  <div className="woven-progress" aria-hidden="true">
    {Array.from({ length: all }, (_, i) => (
      <span key={i} className={i < done ? 'weave' : 'weave weave--bare'} />
    ))}
  </div>
);
