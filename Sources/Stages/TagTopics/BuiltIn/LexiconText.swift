// Written by `make lexicon` from pipelines/lexicons/media-topics.yaml and
// pipelines/lexicons/media-topics-weights.tsv: edit those.
// swift-format-ignore-file

/// The lexicon that comes with stet, in the form that `CompactTaxonomy` reads.
enum LexiconText {
    static let taxonomy: StaticString = #"""
v	medtop/2023-10-24
c	medtop:01000000	arts, culture, entertainment and media				
t		entertainment
t		showbiz
t		pop culture
t		artistic
t		celebrity
c	medtop:20000002	arts and entertainment	medtop:01000000			
t	2	arts and entertainment
t	2	performing arts
t	2	Broadway
t		artist
t		performer
t		entertainer
t		comedy
t		comedian
t		fan base
t		musical
t		festival
c	medtop:20000005	cinema	medtop:20000002			
t	2	film director
t	2	box office
t	2	filmmaker
t	2	Hollywood
t	2	screenplay
t	2	cinema
t	2	film festival
t	2	best picture
t	2	film critic
t	2	blockbuster
t	2	Oscar
t	2	Academy Award
t	2	film award
t	2	Bollywood
t	2	Nollywood
t	2	screenwriter
t	2	film-maker
t	2	film premiere
t	1.2	movie
t		film
t		actor
t		actress
t		sequel
t		starring
t		trailer
t		documentary
n		film footage
c	medtop:20000011	fashion	medtop:20000002			
t	2	fashion designer
t	2	catwalk
t	2	fashion week
t	2	fashion show
t	2	supermodel
t		fashion
t		couture
c	medtop:20000013	literature	medtop:20000002			
t	2	novelist
t	2	bestseller
t	2	literary
t	2	book prize
t	2	poet
t	2	poetry
t		novel
t		memoir
t		fiction
t		book tour
t	0.3	author
n		novel coronavirus
n		novel virus
c	medtop:20000018	music	medtop:20000002			
t	2	album
t	2	singer
t	2	songwriter
t	2	Grammy
t	2	rapper
t	2	hip-hop
t	2	pop star
t	2	rock band
t	2	concert
t	2	Afrobeats
t	2	record label
t	2	orchestra
t	2	musician
t	2	solo artist
t	2	opera
t	2	music festival
t	2	music video
t	2	guitarist
t	2	chart-topping
t		song
t		music
t		band
t		singing
t		lyric
t		gig
t		duet
t		remix
t		choir
t		drummer
t		pianist
t		jazz
c	medtop:20000029	theatre	medtop:20000002			
t	2	theatre director
t	2	West End
t	2	playwright
t	2	stage production
t	2	stage play
t		rehearsal
t		matinee
t		theatre
c	medtop:20000031	visual arts	medtop:20000002			
t	2	art gallery
t	2	painter
t	2	sculptor
t	2	sculpture
t	2	watercolour
t		painting
t		art
c	medtop:20000038	culture	medtop:01000000			
t		cultural heritage
t		folklore
t	0.5	cultural
t	0.3	culture
c	medtop:20001135	art exhibition	medtop:20000038			
t	2	art exhibition
t	2	art exhibit
t	2	retrospective
c	medtop:20000043	library and museum	medtop:20000038			
t	2	museum
t	2	library
t	2	curator
c	medtop:20000044	monument and heritage site	medtop:20000038			
t	2	heritage site
t	2	listed building
t		monument
c	medtop:20000045	mass media	medtop:01000000			
t	3	media bias
t	2.5	mainstream media
t	2.5	liberal media
t	2.5	journalism
t	2.5	media critic
t	2.5	biased reporting
t	2.5	media narrative
t	2.5	media watchdog
t	2.5	journalistic
t	2	media outlet
t	2	media coverage
t	2	news coverage
t	2	press corps
t	2	biased coverage
t	2	news organisation
t	2	media company
t	2	media mogul
t	2	debate moderator
t	2	media figure
t	2	media reporter
t	2	prime-time host
t	2	news division
t	1.2	journalist
t		biased
t		moderator
t		pundit
t		White House correspondent
t	0.9	media
t	0.8	bias
t	0.35	reporter
c	medtop:20001319	disinformation and misinformation	medtop:20000045			
t	2.5	fake news
t	2.5	fact-checker
t	2.5	fact check
t	2	disinformation
t	2	debunked
t	2	false claim
t	2	misleading claim
t	2	hoax
t	1.5	misinformation
t	0.8	conspiracy theory
c	medtop:20000046	news media	medtop:20000045			
t	2.5	newsroom
t	2.5	Fox News host
t	2.5	CNN host
t	2.5	MSNBC host
t	2.5	CNN anchor
t	2	news media
t	2	cable news
t	2	news network
t	2	news channel
t	2	news anchor
t	2	news show
t	2	wire service
t	2	cable network
t	1.5	news outlet
t	1.5	on-air
t		correspondent
t		anchor
t		retraction
t		newsman
x		MSNBC
t	0.7	headline
t	0.3	news agency
c	medtop:20000047	newspaper	medtop:20000045			
t	2	tabloid
t	2	broadsheet
t	2	front page
t	2	op-ed page
t	2	editorial board
t		columnist
t		op-ed
t		editorial
t	0.8	newspaper
t	0.5	editor
c	medtop:20000050	radio	medtop:20000045			
t	2	radio station
t	2	radio host
t	2	talk radio
t		podcast
t		airwaves
t	0.4	radio
c	medtop:20001182	social media	medtop:20000045			
t	2	social media platform
t	2	social media company
t	2	viral video
t	2	social media post
t	2	content moderation
t		hashtag
t		went viral
x	0.6	Instagram
t	0.4	social media
x	0.4	Facebook
x	0.25	Twitter
c	medtop:20000051	television	medtop:20000045			
t	2	TV show
t	2	television series
t	2	sitcom
t	2	primetime
t	2	reality show
t	2	reality TV
t	2	soap opera
t	2	late-night host
t	2	television network
t	2	TV channel
t	2	TV presenter
t	2	talk show
t	2	Emmy
t	2	broadcaster
t	2	viewing figure
t		episode
t		Netflix
t		presenter
t	0.6	television
t	0.6	viewer
t	0.6	broadcast
t	0.6	anchor
x	0.6	TV
t	0.3	ratings
c	medtop:02000000	crime, law and justice				
t		unlawful
t		lawful
t	0.7	criminal
t	0.2	legal
c	medtop:20000082	crime	medtop:02000000			0.85
t	2	crime scene
t	2	criminal activity
t	2	crime rate
t	2	violent crime
t	2	gang member
t	2	gunman
t	2	gunmen
t	2	crime wave
t		offender
t		gang
t		felony
t		perpetrator
t		firearm
t	0.8	crime
t	0.4	suspect
c	medtop:20000083	arson	medtop:20000082			
t	2	arson
t	2	arsonist
c	medtop:20000084	assault	medtop:20000082			
t	2	stabbing
t	2	beaten up
t	2	knife attack
t	2	aggravated assault
t	2	knife crime
t	2	acid attack
t	2	rapist
t	1.2	sexual assault
t		knife
t		stabbed
t	0.8	rape
t	0.6	assault
t	0.3	attacker
c	medtop:20000087	corporate crime	medtop:20000082			
t	2	corporate crime
t	2	insider trading
t	2	money laundering
t	2	embezzlement
t	2	tax evasion
t	2	accounting scandal
c	medtop:20000093	corruption	medtop:20000082			
t	2	kickback
t	2	anti-corruption
t	2	graft
t	2	bribery
t	2	bribe
t		corruption
t	0.5	corrupt
c	medtop:20000086	cyber crime	medtop:20000082			
t	2	cyber crime
t	2	cybercrime
t	2	ransomware
t	2	phishing
t	2	data breach
t	2	identity theft
t		hacker
t	0.8	hacking
c	medtop:20000095	drug related crimes	medtop:20000082			
t	2	drug trafficking
t	2	drug dealer
t	2	drug smuggling
t	2	drug cartel
t	2	drug trafficker
t	2	narcotics
t		cocaine
t		heroin
t		methamphetamine
t		smuggler
c	medtop:20000097	fraud	medtop:20000082			
t	2	fraudster
t	2	forged
t	2	scam
t	2	defraud
t	2	counterfeit
t	0.8	fraud
c	medtop:20000098	hijacking	medtop:20000082			
t	2	hijacking
t	2	hijacker
c	medtop:20000099	homicide	medtop:20000082			
t	2	homicide
t	2	manslaughter
t	2	murderer
t	2	shot dead
t	2	mass murder
t	2	serial killer
t	2	fatally shot
t	2	shot and killed
t	1.5	murder
t		killer
t	0.4	killing
c	medtop:20001283	human smuggling and trafficking	medtop:20000082			
t	2	human trafficking
t	2	people smuggling
t	2	people smuggler
t	2	trafficked
t	2	sex trafficking
c	medtop:20000100	kidnapping	medtop:20000082			
t	2	kidnapped
t	2	kidnapper
t	2	abducted
t	2	abduction
t	2	ransom
c	medtop:20000101	organised crime	medtop:20000082			
t	2	organised crime
t	2	mafia
t	2	crime syndicate
t	2	mobster
c	medtop:20000104	robbery and theft	medtop:20000082			
t	2	robbery
t	2	burglary
t	2	robber
t	2	burglar
t	2	thief
t	2	shoplifting
t	2	looted
t		theft
t		stolen
t		heist
c	medtop:20001313	shootings	medtop:20000082			
t	2	mass shooting
t	2	shooter
t	2	gunfire
t	2	school shooting
t	2	opened fire
t	2	gun violence
t	2	active shooter
t	2	shooting spree
t	2	gunshot wound
t	1.2	shooting
t	0.6	bullet
c	medtop:20000103	terrorism	medtop:20000082			
t		terrorism charge
t		terror plot
t		terror suspect
c	medtop:20001320	torture	medtop:20000082			
t	2	torture
t	2	waterboarding
c	medtop:20001285	vandalism	medtop:20000082			
t	2	vandalism
t	2	vandalised
t	2	graffiti
c	medtop:20000105	war crime	medtop:20000082			
t	2	war crime
t	2	war criminal
t	2	crimes against humanity
c	medtop:20000106	judiciary	medtop:02000000			0.85
t		judicial
t		judiciary
t		jurist
c	medtop:20000107	court	medtop:20000106			
t	2	appeals court
t	2	district judge
t	2	circuit court
t	2	oral argument
t	2	lower court
t	2	majority opinion
t	2	dissenting opinion
t	2	court order
t	2	injunction
t	2	courtroom
t	2	court filing
t	2	magistrate
t	2	state court
t	2	judge ruled
t	2	court ruled
t	1.2	court ruling
t	1.2	federal court
t		federal judge
t		plaintiff
t	0.8	judge
t	0.8	tribunal
t	0.7	lawsuit
t	0.6	court
t	0.6	ruling
t	0.6	litigation
t	0.5	sued
t	0.4	hearing
c	medtop:20000108	appeal (court)	medtop:20000107			
t	2	court of appeal
t	2	lost an appeal
t	2	appeal hearing
t	0.3	appeal
c	medtop:20001287	supreme and high court	medtop:20000107			
t	2	high court
t	2	chief justice
t	2	constitutional court
t	2	highest court
t	2	top court
t	1.5	Supreme Court
x	1.5	justices
x	0.5	Justice
c	medtop:20000111	trial (court)	medtop:20000107			
t	2	jury
t	2	juror
t	2	verdict
t	2	trial court
t	2	defendant
t	2	not guilty
t	2	pleaded guilty
t	2	sentenced to
t	2	found guilty
t	2	acquitted
t	2	on trial
t	2	mistrial
t	2	sentencing hearing
t		conviction
t		convicted
x		sentencing
t	0.8	testified
t	0.8	guilty
t	0.5	testimony
t	0.4	trial
t	0.4	witness
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000118	prosecution and prosecutors	medtop:20000106			
t	2	prosecutor
t	2	special counsel
t	2	indictment
t	2	indicted
t	2	district attorney
t	2	prosecution
t	2	Justice Department
t	2	grand jury
t	1.5	attorney general
t	1.5	criminal charge
t	1.5	facing charges
t		charged with
t	0.7	attorney
t	0.6	lawyer
c	medtop:20000121	law	medtop:02000000			0.85
t		legality
t		jurisdiction
t	0.6	statute
t	0.2	law
c	medtop:20000122	civil law	medtop:20000121			
t	2	civil suit
t	2	class action
t	2	damages claim
t	2	libel
t	2	defamation
t		settlement
c	medtop:20000125	criminal law	medtop:20000121			
t	2	death penalty
t	2	capital punishment
t	2	death row
t	2	criminal justice
t	2	mandatory minimum
t	2	lethal injection
t	2	criminal code
t	2	prison sentence
t	2	life sentence
t	2	jail sentence
t	2	death sentence
t	2	suspended sentence
t		prison
t		jail
t		inmate
t		parole
t		imprisoned
t		probation
t		incarceration
t		incarcerated
t		prisoner
t	0.5	sentence
n		one sentence
n		single sentence
n		first sentence of
n		next sentence
n		last sentence of
n		this sentence
c	medtop:20000126	international law	medtop:20000121			
t	2	international law
t	2	International Criminal Court
t	2	international tribunal
t	2	law of the sea
c	medtop:20000129	law enforcement	medtop:02000000			0.85
t	0.9	law enforcement
c	medtop:20000130	arrest	medtop:20000129			
t	2	police custody
t	2	arrest warrant
t		handcuffed
t	0.7	custody
t	0.6	arrest
t	0.5	detained
n		cardiac arrest
c	medtop:20000131	investigation (criminal)	medtop:20000129			
t	2	criminal investigation
t	2	forensic
t	2	wiretap
t	2	obstruction of justice
t	2	criminal probe
t	2	FBI agent
t	2	search warrant
t	2	FBI director
x	1.5	FBI
t	1.2	subpoena
t		detective
t	0.7	investigation
t	0.7	investigator
t	0.6	probe
t	0.2	evidence
c	medtop:20000133	police	medtop:20000129			
t	2	policeman
t	2	police chief
t	2	officer-involved
t	2	police shooting
t	2	police brutality
t	2	police force
t	2	body camera
t	2	riot police
t	1.5	police officer
t	1.5	police department
t		sheriff
t	0.8	cop
t	0.7	police
t	0.4	officer
n		chief executive officer
n		chief financial officer
n		press officer
c	medtop:20001299	surveillance	medtop:20000129			
t	2	eavesdropping
t	2	CCTV
t	2	wiretapping
t		surveillance
c	medtop:03000000	disaster, accident and emergency incident				
t	2	disaster zone
t	2	emergency services
t	2	feared dead
t		death toll
t		state of emergency
t		casualties
t		rubble
t		devastation
t		debris
t	0.8	disaster
t	0.5	survivor
t	0.5	catastrophe
t	0.4	injured
t	0.3	devastated
t	0.3	tragedy
t	0.2	victim
c	medtop:20000139	accident and emergency incident	medtop:03000000			
t	2	fatal accident
t	2	emergency landing
t	1.5	power outage
t		blackout
t	0.6	accident
t	0.3	blast
t	0.2	emergency
c	medtop:20001321	drowning	medtop:20000139			
t	1.5	drowning
t		lifeguard
c	medtop:20000140	explosion accident and incident	medtop:20000139			
t	2	gas leak
t	2	gas explosion
t	0.5	explosion
t	0.3	exploded
c	medtop:20000141	industrial accident and incident	medtop:20000139			
t	2	industrial accident
t	2	chemical leak
t	2	mine collapse
t	2	trapped miner
c	medtop:20000161	structural failure	medtop:20000139			
t	2	building collapse
t	2	bridge collapse
t	2	dam failure
t	2	collapsed building
t	2	collapsed bridge
c	medtop:20000143	transportation accident and incident	medtop:20000139			
t	2	crash site
t	2	crash investigator
t	2	crash scene
t		collision
t		wreckage
t	0.5	crash
c	medtop:20000144	air and space accident and incident	medtop:20000143			
t	2	plane crash
t	2	air crash
t	2	black box
t	2	missing plane
t	2	aviation safety
t	2	cockpit voice recorder
t	2	flight recorder
t	2	crash-landed
t		cockpit
t		airliner
t	0.3	pilot
c	medtop:20000145	maritime accident and incident	medtop:20000143			
t	2	shipwreck
t	2	capsized
t	2	ferry disaster
t	2	sank off
t	2	sinking ship
t		coast guard
t		lifeboat
c	medtop:20000146	railway accident and incident	medtop:20000143			
t	2	train crash
t	2	derailment
t	2	level crossing
t	2	derailed train
t	2	train derailed
c	medtop:20000147	road accident and incident	medtop:20000143			
t	2	car crash
t	2	traffic accident
t	2	road accident
t	0.4	pile-up
t	2	bus crash
c	medtop:20000148	disaster	medtop:03000000			
t	2	disaster relief
t	2	relief effort
t	2	humanitarian disaster
t	2	disaster area
t	2	disaster response
t	0.4	aftermath
c	medtop:20000149	famine	medtop:20000148			
t	2	famine
t	2	starvation
c	medtop:20000150	fire	medtop:20000148			
t	2	bushfire
t	2	forest fire
t	1.5	wildfire
t	1.2	firefighter
t		flames
t		blaze
t		engulfed
c	medtop:20000151	natural disaster	medtop:20000148			
t	2	natural disaster
t	2	evacuee
t	2	evacuation order
t	2	aid to storm victims
t	2	disaster victim
t		evacuated
t		evacuation
c	medtop:20000152	drought	medtop:20000151			
t	0.6	drought
c	medtop:20000153	earthquake	medtop:20000151			
t	2	earthquake
t	2	magnitude quake
t	0.3	epicentre
t	2	aftershock
t	0.5	seismic
t		quake
c	medtop:20000154	flood	medtop:20000151			
t	2	floodwater
t	2	flash flood
t	2	levee
t		flooding
c	medtop:20000155	landslide	medtop:20000151			
t	0.8	landslide
t	2	mudslide
t	0.8	avalanche
n		landslide victory
n		landslide win
n		electoral landslide
n		won in a landslide
c	medtop:20000157	meteorological disaster	medtop:20000151			
t	2.5	tornado
t	2	hurricane
t	2	typhoon
t	2	cyclone
t	2	storm surge
t	2	tropical storm
t	2	twister
t	2	blizzard
t		storm
t		landfall
t		gale-force
c	medtop:20001353	tsunami	medtop:20000151			
t	1.2	tsunami
c	medtop:20000159	volcanic eruption	medtop:20000151			
t	2	volcano
t	2	volcanic eruption
t	2	lava
t		eruption
c	medtop:20000168	emergency response	medtop:03000000			
t	2	search and rescue
t	2	rescuer
t	2	rescue worker
t	2	rescue team
t	2	emergency response
t	2	emergency worker
t	2	rescue effort
t	2	relief worker
t	2	emergency management
t	2	emergency crew
t	2	search party
t	1.2	first responder
t		paramedic
t		FEMA
t	0.5	ambulance
t	0.5	rescue
c	medtop:04000000	economy, business and finance				
t	0.8	economist
t	0.6	economic
t	0.5	financial
t	0.4	commercial
c	medtop:20000170	business information	medtop:04000000			
t	2	chief executive
t	2	quarterly result
t	2	business leader
t	2	business community
t	2	small business
t		subsidiary
t		entrepreneur
x	0.7	CEO
t	0.5	corporate
t	0.5	firm
t	0.4	company
t	0.4	business
c	medtop:20000183	business financing	medtop:20000170			
t	2	initial public offering
t	2	bond issue
t	2	bankruptcy
t	2	bankrupt
t	2	private equity
t	2	venture capital
t	2	bailout
t	2	funding round
t		creditor
t		financing
c	medtop:20000199	business governance	medtop:20000170			
t	2	annual general meeting
t	2	board of directors
t	2	shareholder
t		boardroom
t	0.3	chairman
c	medtop:20001365	business reporting and performance	medtop:20000170			
t	2	quarterly profit
t	2	pre-tax profit
t	2	annual results
t	2	sales figure
t	2	profit warning
t	2	net profit
t	2	operating profit
t	2	revenue growth
t	2	profit forecast
t		earnings
t	0.8	profit
x	0.7	sales
t	0.6	revenue
t	0.4	quarter
c	medtop:20001366	business restructuring	medtop:20000170			
t	2	takeover bid
t	2	merger
t	2	buyout
t	2	joint venture
t	1.5	takeover
t		acquisition
t		restructuring
t	0.3	stake
c	medtop:20000192	business strategy and marketing	medtop:20000170			
t	2	advertising campaign
t	2	business strategy
t	2	advertiser
t	0.5	marketing
t	0.4	brand
c	medtop:20000344	economy	medtop:04000000			
t	2	economic recovery
t	2	economic downturn
t	2	economic crisis
t	2	state of the economy
t	2	global economy
t	0.7	economy
c	medtop:20000346	macro economics	medtop:20000344			
t		macroeconomic
t		economic data
t		Treasury
c	medtop:20000348	budgets and budgeting	medtop:20000346			
t		spending plan
t		budget plan
c	medtop:20000350	central bank	medtop:20000346			
t	2	central bank
t	2	Federal Reserve
t	2	Bank of England
t	2	European Central Bank
t	2	central banker
t		Fed
c	medtop:20000351	consumers	medtop:20000346			
t	2	consumer spending
t	2	consumer confidence
t	2	retail sales
t		consumer
c	medtop:20000354	credit and debt	medtop:20000346			
t	2	household debt
t	2	student loan
t	2	credit crunch
t		debt
c	medtop:20000355	currency	medtop:20000346			
t	2	exchange rate
t	2	foreign exchange
t	2	foreign currency
t	2	against the dollar
t	2	devaluation
t	2	currency market
t	2	cryptocurrency
t		currency
t	0.3	dollar
t		euro
c	medtop:20000357	economic growth	medtop:20000346			
t	2	economic growth
t	2	gross domestic product
t	2	GDP
t	2	growth rate
t	2	growth forecast
t		growth
c	medtop:20000358	economic indicator	medtop:20000346			
t	2	economic indicator
t	2	leading indicator
t	2	industrial output
t	2	economic output
c	medtop:20000365	employment statistics	medtop:20000346			
t	2	jobless rate
t	2	unemployment rate
t	2	jobless claims
t	2	jobs report
t	2	nonfarm payroll
t	2	job creation
t	2	job growth
c	medtop:20000366	exports	medtop:20000346			
t	2	exporter
t		export
c	medtop:20000368	government debt	medtop:20000346			
t	2	government debt
t	2	national debt
t	2	sovereign debt
t	2	debt crisis
t	2	default on its debt
c	medtop:20000369	imports	medtop:20000346			
t	2	importer
t		import
c	medtop:20000370	inflation	medtop:20000346			
t	2	inflation
t	2	consumer price
t	2	cost of living
t	2	price rise
c	medtop:20000371	interest rate	medtop:20000346			
t	2	interest rate
t	2	rate hike
t	2	rate rise
t	2	rate cut
c	medtop:20000372	international economic institution	medtop:20000346			
t	2	International Monetary Fund
t	2	World Bank
t	2	IMF
c	medtop:20000373	international trade	medtop:20000346			
t	2	trade war
t	2	trade deal
t	2	trade deficit
t	2	free trade
t	2	trade agreement
t	2	trade talks
t	2	trade barrier
t	2	trade policy
t	2	trading partner
t	2	World Trade Organisation
t	2	trade representative
t	2	protectionism
t	2	trade dispute
t	2	trade negotiator
t	2	trade negotiation
t	2	trade surplus
t	2	bilateral trade
t	2	grain exports
t	2	trade turnover
t	2	mutual trade
t	2	trade relations
t	1.5	export item
t		trade
t		economic cooperation
c	medtop:20000378	investments	medtop:20000346			
t	2	foreign investment
t	2	foreign direct investment
t	2	investment fund
t	2	investor
t		investment
c	medtop:20000379	monetary policy	medtop:20000346			
t	2	monetary policy
t	2	quantitative easing
t	2	bond-buying
c	medtop:20000380	mortgage	medtop:20000346			
t	2	mortgage
c	medtop:20000382	prices	medtop:20000346			
t	2	price increase
t	2	rising prices
t	2	price cap
t	0.5	price
c	medtop:20000383	recession	medtop:20000346			
t	2	recession
t	2	economic slowdown
t	2	financial crisis
c	medtop:20000384	tariff	medtop:20000346			
t	2	tariff
t	2	customs duty
t	2	steel tariff
t	2	import duty
c	medtop:20000385	market and exchange	medtop:04000000			
t	2	stock market
t	2	financial market
t	2	stock exchange
t	2	share price
t	2	Dow Jones
t	2	Nasdaq
t	2	Dow
t	2	FTSE
t	2	bull market
t	2	bear market
t	2	sell-off
x	1.3	Wall Street
t		trader
x	0.8	stocks
x	0.6	shares
t	0.6	stock
t	0.5	index
t	0.5	market
c	medtop:20000386	commodity market	medtop:20000385			
t	2	oil price
t	2	gold price
t	2	commodity price
t	2	crude oil
t	2	commodity
t	2	crude price
t		crude
t		barrel
c	medtop:20000390	debt market	medtop:20000385			
t	2	bond market
t	2	government bond
t	2	bond yield
t	2	junk bond
t	2	treasury bond
t		bond
t		yield
c	medtop:20000209	products and services	medtop:04000000			
t	0.7	manufacturer
t	0.7	supplier
t	0.5	customer
t	0.4	industry
c	medtop:20000210	agriculture	medtop:20000209			
t	2	farmer
t	2	agriculture
t	2	crop
t	2	harvest
t	2	livestock
t	2	dairy
t	2	agricultural
t	2	fertiliser
t	2	grain
t	2	farmland
t	2	soybean
t		farm
t		cattle
t		wheat
t		corn
t		maize
c	medtop:20000217	chemicals	medtop:20000209			
t	2	chemical company
t	2	petrochemical
c	medtop:20000213	commercial fishing	medtop:20000209			
t	2	fishing industry
t	2	fishing fleet
t	2	fishing quota
t	2	trawler
c	medtop:20000235	construction and property	medtop:20000209			
t	2	housing market
t	2	house price
t	2	home sales
t	2	property market
t	2	real estate
t	2	construction industry
t	2	homebuilder
t	2	housebuilder
t	2	foreclosure
t		homeowner
t		construction
t	0.5	property
c	medtop:20000243	consumer goods	medtop:20000209			
t	2	consumer goods
t	2	household goods
c	medtop:20000256	energy and resource	medtop:20000209			
t	2	oil company
t	2	natural gas
t	2	energy company
t	2	oil producer
t	2	power plant
t	2	pipeline
t	2	electricity price
t	2	energy price
t	2	fracking
t	2	gasoline
t	2	oil field
t	2	energy industry
t	2	refinery
t	2	energy independence
t	2	shale gas
t	2	oil giant
t	1.5	gas price
t		oil
t		coal
t		fuel
t		petrol
t		drilling
t		petroleum
t	0.6	electricity
t	0.5	energy
c	medtop:20001370	financial service	medtop:20000209			
t	2	investment bank
t	2	banker
t	2	hedge fund
t	2	financial services
t	0.5	insurer
t	2	banking sector
t	2	financial institution
t	2	big banks
t	2	credit card
t	2	retail bank
t	2	lender
t	2	mobile money
t	2	banking industry
t	2	fund manager
t		bank
t		banking
t		lending
t	0.4	loan
c	medtop:20000294	manufacturing and engineering	medtop:20000209			
t	2	carmaker
t	2	car maker
t	2	manufacturing plant
t	2	manufacturing
t	2	automaker
t	2	aircraft maker
t	2	auto industry
t	2	production line
t	2	assembly line
t	1.2	factory
t		supply chain
t	0.3	plant
c	medtop:20000304	media and entertainment industry	medtop:20000209			
t	2	entertainment industry
t	2	film studio
t	2	media giant
t	2	streaming service
c	medtop:20000316	metal and mineral mining and refining	medtop:20000209			
t	2	steelmaker
t	2	mining company
t	2	steel industry
t	2	mining industry
t	2	aluminium
t		steel
t		mining
c	medtop:20001289	sales channel	medtop:20000209			
t	2	retailer
t	2	supermarket
t	2	e-commerce
t	2	department store
t	2	shopping mall
t	2	wholesale
t	2	high street
t		shopper
t		retail
t	0.6	store
t	0.5	shop
c	medtop:20000331	tourism and leisure industry	medtop:20000209			
t	2	tourism
t	2	hotel chain
t	2	hospitality industry
t	2	tour operator
t	2	tourism industry
t	2	cruise ship
t	0.4	hotel
c	medtop:20000337	transport	medtop:20000209			
t	2	airline
t	2	high-speed rail
t	2	freight
t	2	aviation
t	2	railway
t	2	shipping company
t	2	air traffic
t	2	public transport
t	2	transit system
t	2	train service
t		airport
t		cargo
t		transportation
t		rail
t		truck driver
t	0.8	passenger
t	0.8	transport
x	0.8	trains
t	0.6	flight
t	0.5	traffic
c	medtop:20001244	utilities	medtop:20000209			
t	2	electricity supplier
t	2	power company
t	2	utility company
t	2	power cut
t	2	power grid
t	2	water utility
c	medtop:05000000	education				
t	2	education system
t	2	educator
t	2	education department
t	2	secretary of education
t	2	education secretary
t	2	education reform
t	2	school reform
t	2	public education
t	2	higher education
t		education
t		educational
t		classroom
t	0.6	academic
t	0.4	learning
c	medtop:20000412	curriculum	medtop:05000000			
t	2.5	common core
t	2	curriculum
t	2	syllabus
t	2	lesson plan
t	2	reading list
t	2	ethnic studies
c	medtop:20000413	educational testing and examinations	medtop:05000000			
t	2.5	standardised test
t	2.5	test score
t	2	exam result
t		exam
t	0.5	examination
c	medtop:20001337	online and remote learning	medtop:05000000			
t	2	remote learning
t	2	online learning
t	2	online course
t	2	distance learning
t	2	virtual learning
t	2	online class
c	medtop:20000400	school	medtop:05000000			
t	2	school district
t	2	public school
t	2	school board
t	2	schoolchildren
t	2	headteacher
t	2	school superintendent
t	2	school choice
t	2	school year
t	2	reopening schools
t	2	school principal
t	2	home-schooling
t		schooling
t		pupil
t		principal
t	0.7	school
c	medtop:20000405	college and university	medtop:20000400			
t	2	university campus
t	2	college student
t	2	undergraduate
t	2	college campus
t	2	tuition fee
t	2	tuition
t	2	faculty member
t	2	student debt
t	2	student loan
t	2	dormitory
t	2	graduate school
t	2	university president
t		campus
t		scholarship
t		faculty
x		admissions
t	0.7	college
t	0.5	law school
t	0.5	graduate
t	0.25	professor
t	0.2	university
c	medtop:20000409	early childhood education	medtop:20000400			
t	2	kindergarten
t	2	pre-school
t	2	preschool
t	2	nursery school
c	medtop:20000401	primary education	medtop:20000400			
t	2	primary school
t	2	elementary school
t	2	grade school
c	medtop:20000404	upper secondary education	medtop:20000400			
t	2	secondary school
t	2	sixth form
t		high school
c	medtop:20001214	private school	medtop:20000400			
t	2.5	charter school
t	2.5	school voucher
t	2	private school
t	2	voucher program
c	medtop:20000415	students	medtop:05000000			
t	2	student protest
t	2	student body
t	2	student union
t	1.1	student
c	medtop:20000416	teachers	medtop:05000000			
t	2.5	teachers union
t	2	teaching profession
t	2	substitute teacher
t	2	teacher
t	0.8	teaching
c	medtop:06000000	environment				
t	2	environmentalist
t	2	environmental group
t	2	environmental protection
t	2	environmental activist
t	2	environmental impact
t	2	conservationist
t		environmental
t	0.5	environment
t	0.2	green
c	medtop:20000418	climate change	medtop:06000000			
t	2	climate change
t	2	global warming
t	2	greenhouse gas
t	2	carbon emission
t	2	carbon dioxide
t	2	climate scientist
t	2	climate crisis
t	2	sea level rise
t	2	rising seas
t	2	climate science
t	2	fossil fuel
t	2	climate accord
t	2	climate agreement
t	2	carbon footprint
t	2	carbon tax
t	2	climate activist
t	2	net zero
t	2	emissions
t	2	Paris agreement
t	2	rising temperature
t	2	clean energy
t	2	climate denier
t	2	Green New Deal
t		climate
t		warming
t		carbon
t		methane
t		temperature
t		coal-fired
c	medtop:20000420	conservation	medtop:06000000			
t	2	conservation
t	2	wildlife refuge
t	2	land conservation
t	2	nature reserve
c	medtop:20000421	energy saving	medtop:20000420			
t	2	energy efficiency
t	2	energy saving
c	medtop:20000422	parks	medtop:20000420			
t	2	national park
t	2	national monument
t	2	public land
c	medtop:20000424	environmental pollution	medtop:06000000			
t	2	pollution
t	2	polluter
t	2	pollutant
t	2	environmental damage
c	medtop:20000425	air pollution	medtop:20000424			
t	2	air pollution
t	2	smog
t	2	air quality
t	2	clean air
t	2	exhaust fumes
c	medtop:20000427	hazardous materials	medtop:20000424			
t	2	toxic waste
t	2	hazardous waste
t	2	asbestos
t	2	toxic chemical
c	medtop:20000428	waste materials	medtop:20000424			
t	2	landfill
t	2	recycling
t	2	plastic waste
t	2	single-use plastic
c	medtop:20000429	water pollution	medtop:20000424			
t	2	water pollution
t	2	oil spill
t	2	contaminated water
t	2	clean water
t	2	water contamination
c	medtop:20000430	natural resources	medtop:06000000			
t	2	deforestation
t	2	natural resource
t	2	rainforest
c	medtop:20000431	energy resources	medtop:20000430			
t	2	renewable energy
t	2	wind farm
t	2	solar power
t	2	wind power
t	2	solar panel
t	2	wind turbine
t	2	renewables
t		solar
c	medtop:20000437	water	medtop:20000430			
t	2	water shortage
t	2	drinking water
t	2	reservoir
t	2	river basin
t	2	water supply
t	2	water rights
t	1.5	irrigation
t		hydroelectric
t	0.8	dam
t	0.4	river
c	medtop:20000441	nature	medtop:06000000			
t	2	biodiversity
t	2	wildlife
t	2	ecosystem
t		species
t		habitat
t		arctic
t		glacier
t		ice sheet
t	0.6	forest
t	0.5	ocean
t	0.2	nature
c	medtop:20000443	endangered species	medtop:20000441			
t	2	endangered species
t	2	extinction
t	2	poaching
t	2	poacher
t		polar bear
c	medtop:20001374	sustainability	medtop:06000000			
t	2	sustainability
t	2	sustainable development
t	0.4	sustainable
c	medtop:07000000	health				
t	2	health care
t	2	healthcare
t	2	health official
t	2	public health
t	2	health crisis
t	0.8	health
t	0.7	medical
c	medtop:20000446	disease and condition	medtop:07000000			
t	2	illness
t	2	diagnosed with
t	2	diabetes
t	2	obesity
t	2	stroke
t	2	asthma
t	2	dementia
t	1.2	symptom
t		disease
t		sick
t	0.3	condition
c	medtop:20000447	cancer	medtop:20000446			
t	2	cancer
t	2	chemotherapy
t	2	tumour
t	2	oncologist
c	medtop:20000448	communicable disease	medtop:20000446			
t	2	epidemic
t	2	Ebola
t	2	malaria
t	2	HIV
t	2	infection
t	2	infected
t	2	measles
t	2	influenza
t	2	flu
t	2	social distancing
t	2	quarantine
t	2	tested positive
t	2	stay-at-home order
t	2	face mask
t	2	contact tracing
t	2	tuberculosis
t	2	cholera
t	2	Zika
t	2	polio
t	2	confirmed cases
t	2	monkeypox
t	2	novel coronavirus
x	1.5	AIDS
x	1.5	Aids
t		coronavirus
t		outbreak
t		COVID
t		COVID-19
t		transmission
t		contagious
t		infectious
t		spread of
t	0.9	virus
t	0.8	lockdown
t	0.5	pandemic
n		computer virus
n		viral video
c	medtop:20000454	heart disease	medtop:20000446			
t	2	heart disease
t	2	heart attack
t	2	cardiac arrest
t	2	cardiologist
c	medtop:20000456	injury	medtop:20000446			
t	2	head injury
t	2	brain injury
c	medtop:20000458	mental health and disorder	medtop:20000446			
t	2	mental health
t	2	mental illness
t	2	psychiatrist
t	2	suicidal
t	2	psychiatric
t	2	autism
t		anxiety
t	0.7	depression
t	0.3	suicide
c	medtop:20000480	government health care	medtop:07000000			
t	2	Affordable Care Act
t	2	Medicaid
t	2	Medicare
t	2	National Health Service
t	2	NHS
t	2	single-payer
t	2	health reform
t	2	universal health care
t	2	healthcare law
t	2	health law
t	2	health-care law
t	2	health system
t	1.5	Obamacare
c	medtop:20000461	health facility	medtop:07000000			
t	2	intensive care
t	2	nursing home
t	2	emergency room
t	2	ventilator
t	2	ICU
t	2	hospital bed
t		clinic
t		ward
t	0.8	hospital
t	0.8	hospitalised
c	medtop:20000483	health insurance	medtop:07000000			
t	2	health insurance
t	2	health insurer
t	2	insurance exchange
t	2	insurance premium
t	2	pre-existing condition
t	2	health plan
t	2	uninsured
t	2	insurance market
t	2	individual mandate
t	2	insurance coverage
t	2	deductible
t		premium
t		insurance
c	medtop:20000463	health organisation	medtop:07000000			
t	2	World Health Organisation
t	2	Centers for Disease Control
t	2	Food and Drug Administration
t	2	CDC
t	2	FDA
c	medtop:20000464	health treatment and procedure	medtop:07000000			
t	2	medical treatment
t	2	organ transplant
t	2	blood test
t	2	medical procedure
t	1.2	patient
t	0.5	treatment
c	medtop:20000469	medical test	medtop:20000464			
t	2	testing kit
t	2	testing site
t	2	test kit
t	2	antibody test
t	2	diagnostic test
c	medtop:20000468	prescription drug	medtop:20000464			
t	2	prescription drug
t	2	opioid
t	2	painkiller
t	2	medication
t	2	overdose
t	2	antibiotic
t	2	hydroxychloroquine
t	2	drug company
t	2	pharmaceutical
t		medicine
t		pill
t	0.5	drug
c	medtop:20001228	surgery	medtop:20000464			
t	2	surgery
t	2	surgeon
c	medtop:20000478	therapy	medtop:20000464			
t	2	therapy
t	2	therapist
c	medtop:20000477	vaccine	medtop:20000464			
t	2	vaccine
t	2	vaccination
t	2	vaccinated
t	2	immunisation
t	2	anti-vaccine
c	medtop:20000465	diet	medtop:20000464			
t	2	nutritionist
t	2	healthy eating
t	2	dietary
t	2	malnutrition
t		diet
c	medtop:20000485	medical profession	medtop:07000000			
t	2	nurse
t	2	physician
t	2	midwife
t	2	medical staff
t	2	frontline worker
t	2	epidemiologist
t	2	surgeon general
t	0.9	doctor
c	medtop:20001358	public health	medtop:07000000			
t	2	public health official
t	2	health emergency
t	2	health department
t	2	health authority
t	2	health expert
c	medtop:08000000	human interest				
t		good Samaritan
t		heart-warming
t		feel-good
c	medtop:20001237	anniversary	medtop:08000000			
t	2	anniversary celebration
t	2	centenary
c	medtop:20000498	award and prize	medtop:08000000			
t	2	Nobel prize
t	2	lifetime achievement award
t	2	award ceremony
c	medtop:20001238	birthday	medtop:08000000			
t	2	birthday party
t	2	birthday celebration
c	medtop:20000505	celebrity	medtop:08000000			
t	2	paparazzi
t	2	celebrity couple
t	2	tabloid favourite
c	medtop:20000501	ceremony	medtop:08000000			
t	2	inauguration ceremony
t	2	wedding ceremony
t	2	state funeral
t	2	wreath-laying
t	2	opening ceremony
c	medtop:20000504	high society	medtop:08000000			
t	2	royal family
t	2	royal wedding
t	2	coronation
t	2	duchess
x		Prince
x		Princess
t	0.5	palace
t	0.3	royal
c	medtop:20000499	record and achievement	medtop:08000000			
t	2	world record
t	2	record-breaking attempt
c	medtop:09000000	labour				
t	2.5	labour movement
t	2.5	labour activist
t	2.5	labour rights
t	2	labour secretary
t	2	working conditions
t	2	wage increase
t	2	hourly worker
t	2	essential worker
t	2	farm worker
t	2	labour costs
t	2	hourly earnings
t	2	pay cut
t	2	worker safety
t	2	worker protection
t	1.5	labour department
t	1.5	minimum wage
t	1.2	paycheck
t	1.2	overtime
t	0.9	wage
t	0.8	workforce
t	0.8	worker
t	0.7	workplace
c	medtop:20000509	employment	medtop:09000000			
t	2	job seeker
t	2	full-time job
t	2	redundancy
t	2	furloughed
t	2	hiring spree
t	2	hiring freeze
t	2	rehire
t	2	jobs report
t	2	unpaid leave
t	2	remote work
t	2	working from home
t		job loss
t		layoff
t		laid off
t		job market
t		payroll
t	0.6	part-time
t	0.5	employment
t	0.4	hiring
t	0.12	job
c	medtop:20000510	apprenticeship	medtop:20000509			
t	2	apprenticeship
t		apprentice
c	medtop:20000511	child labour	medtop:20000509			
t	2	child labour
c	medtop:20000512	employee	medtop:20000509			
t	0.5	employee
t	0.5	staff member
c	medtop:20000513	employer	medtop:20000509			
t	0.6	employer
c	medtop:20001276	parental leave	medtop:20000509			
t	2	parental leave
t	2	maternity leave
t	2	paternity leave
t	2	paid leave
t	2	family leave
c	medtop:20000518	wages and benefits	medtop:20000509			
t	2	overtime pay
t	2	pay rise
t	2	fringe benefit
t	2	living wage
t	2	wage growth
t	2	equal pay
t	2	sick pay
t	2	low-wage
t	2	raise the minimum wage
t	2	pay cheque
t	0.6	salary
c	medtop:20000521	employment legislation	medtop:09000000			
t	2	employment law
t	2	labour law
t	2	right-to-work
t	2	labour board
c	medtop:20000522	workplace health and safety	medtop:20000521			
t	2	workplace safety
t	0.9	health and safety
c	medtop:20000523	labour market	medtop:09000000			
t	2	skills shortage
t		labour market
t		labour force
c	medtop:20001275	gig economy	medtop:20000523			
t	2	gig economy
t	2	gig worker
c	medtop:20000524	labour relations	medtop:09000000			
t	3	labour leader
t	3	organised labour
t	2	labour relations
c	medtop:20000525	collective agreements	medtop:20000524			
t	3	collective bargaining
t	2	collective agreement
t	2	contract talks
t	2	labour contract
t	2	bargaining rights
c	medtop:20000529	labour dispute	medtop:20000524			
t	3	picket line
t	3	went on strike
t	2.5	walkout
t	2.5	on strike
t	2	industrial action
t	2	general strike
t	2	labour dispute
t	2	lockout
t	2	work stoppage
t	2	picketing
t	2	striking workers
c	medtop:20000531	retirement	medtop:09000000			
t	2	retirement age
t	2	retiree
t	0.4	retirement
c	medtop:20000532	pension	medtop:20000531			
t	2	pensioner
t	2	pension fund
t	0.8	pension
c	medtop:20000533	unemployment	medtop:09000000			
t	0.6	unemployed
t	0.6	jobless
t	0.5	unemployment
c	medtop:20000535	unemployment benefits	medtop:20000533			
t	1.2	unemployment insurance
t		unemployment benefit
c	medtop:20000536	unions	medtop:09000000			
t	3	labour union
t	3	union leader
t	3	union member
t	3	union dues
t	3	right to work
t	3	union organiser
t	3	union contract
t	3	teamsters
t	3	union-backed
t	3	AFL-CIO
t	2.5	unionised
t	2.5	union activist
t	2	trade union
t	2	union official
t	2	union worker
t	2	non-union
t	2	autoworkers
t	2	fast-food worker
t	0.8	union
n		European Union
n		Soviet Union
n		African Union
n		State of the Union
n		credit union
n		student union
n		Union State
n		civil union
n		Western Union
n		Civic Union
c	medtop:10000000	lifestyle and leisure				
t	2.5	Thanksgiving
t	2.5	Christmas tree
t	2.5	Valentine's Day
t	2.5	Halloween
t	2.5	Independence Day
t	2.5	Memorial Day
t	2.5	Columbus Day
t	2.5	Veterans Day
t	2.5	Fourth of July
t	2.5	Santa Claus
t	2.5	Mother’s Day
t	2.5	New Year celebrations
t	2.5	Labor Day weekend
t	2.5	holiday weekend
t	2	holiday season
t	2	lifestyle
t	2.5	holiday tradition
t	2	fireworks
t	2	New Year's resolution
t	2	Santa
t	2	Easter egg
t	2	turkey dinner
t	2	Christmas dinner
t	2	gift-giving
t	2	Christmas present
t	2	Christmas shopping
t	1.5	Labor Day
t	1.5	holiday shopping
t	1.5	festivity
t		holiday
t		celebrate
t		celebration
t		leisure
t		parade
t	0.6	Christmas
c	medtop:20000538	leisure	medtop:10000000			
t		recreation
t		pastime
c	medtop:20000540	game	medtop:20000538			
t	2	board game
t	0.3	puzzle
c	medtop:20000549	gaming and lottery	medtop:20000538			
t	2	casino
t	2	lottery
t	2	jackpot
t		gambling
c	medtop:20000550	hobby	medtop:20000538			
t	2	hobby
t	2	knitting
t		gardener
c	medtop:20000551	holiday	medtop:20000538			
t	2	bank holiday
t	2	public holiday
t	2	national holiday
t	0.6	New Year's Eve
t	0.6	long weekend
c	medtop:20000553	leisure venue	medtop:20000538			
t	2	amusement park
t	2	theme park
t	2	nightclub
t	2	pub
t	0.6	beach
t	0.6	restaurant
c	medtop:20000560	outdoor recreational activities	medtop:20000538			
t	2	hiking
t	2	fishing trip
t	2	hunting season
t	2	campsite
t	2	campground
c	medtop:20000563	travel and tourism	medtop:20000538			
t	2	traveller
t	2	sightseeing
t	2	backpacker
t	2	holidaymaker
t	2	road trip
t	2	travel guide
t	2	cruise ship
t	2	tourist attraction
t	1.5	tourism
t	1.5	vacationer
t	0.8	vacation
t	0.8	tourist
c	medtop:20000565	lifestyle	medtop:10000000			
t	2	recipe
t	2	cookbook
t	2	chef
t	2	cuisine
t	2	cooking
t	2	dessert
t	0.5	dish
t		dining
t	2	foodie
t	1.5	takeout
t	1.5	takeaway
t	1.5	home-cooked
t	1.5	vegetarian
t	1.5	vegan
t	1.5	baking
t		meal
t		kitchen
t		vegetable
t		menu
t		ingredient
t		snack
t	0.8	wine
t	0.8	beer
t	0.7	grocery
t	0.7	beef
t	0.6	meat
t	0.6	lunch
t	0.6	breakfast
t	0.5	food
t	0.5	eat
x	0.5	turkey
t	0.4	dinner
c	medtop:20000570	house and home	medtop:20000565			
t	2	home improvement
t	2	interior design
t	2	furniture
c	medtop:20000572	trend	medtop:20000565			
t	2	latest trend
t	2	fad
c	medtop:20001339	wellness	medtop:10000000			
t	2	yoga
t	2	fitness
t	2	gym
t	2	spa treatment
t	2	weight loss
c	medtop:11000000	politics				
t	0.5	politician
t	0.4	politics
t	0.3	political
t	0.15	policy
t	0.1	president
c	medtop:20000574	election	medtop:11000000			0.7
t	2	polling station
t	2	election day
t	2	electoral
t	2	exit poll
t	2	turnout
t	2	electorate
t	2	swing state
t	2	electoral college
t	2	opinion poll
t	2	election result
t	2	battleground state
t	2	vote counting
t	2	election observer
t	2	vote rigging
t	2	election fraud
t	2	ballot box
t	1.5	ballot
t	1.2	re-election
t		constituency
t		falsified
t	0.9	election
t	0.8	voter
t	0.7	poll
t	0.6	voted for
t	0.5	vote
t	0.3	victory
c	medtop:20000575	citizens' initiative and recall	medtop:20000574			
t	2	recall election
t	2	ballot measure
t	2	petition drive
c	medtop:20000576	electoral system	medtop:20000574			
t	2	electoral system
t	2	gerrymandering
t	2	redistricting
t	2	proportional representation
t	2	electoral reform
t	2	voter ID
t	2	electoral commission
t	2	election commission
c	medtop:20000578	local elections	medtop:20000574			
t	2	local election
t	2	council election
t	2	mayoral election
t	2	by-election
c	medtop:20000579	national elections	medtop:20000574			
t	2	general election
t	2	parliamentary election
t	2	presidential contender
t	1.2	presidential race
t		presidential campaign
t		presidential election
t		midterm
c	medtop:20000580	political campaigns	medtop:20000574			
t	2	campaign trail
t	2	election campaign
t	2	stump speech
t	2	campaign manager
t	2	campaign rally
t	2	fundraising
t	2	super PAC
t	2	attack ad
t	2	campaign donor
t	2	campaign finance
t	2	campaign event
t	0.6	endorsement
t	0.4	campaign
t	0.4	rally
t	0.3	supporter
c	medtop:20000582	political candidates	medtop:20000574			
t	2	front-runner
t	2	frontrunner
t	2	running mate
t	2	candidacy
t	2	presidential hopeful
t		challenger
t	0.9	candidate
t	0.5	nominee
t	0.5	rival
c	medtop:20001266	political debates	medtop:20000574			
t	2	presidential debate
t	2	televised debate
t	2	debate stage
c	medtop:20000583	primary elections	medtop:20000574			
t	2	primary election
t	2	primary voter
t	2	Super Tuesday
t	1.2	caucus
t		delegate
t	0.8	nomination
t	0.6	primary
c	medtop:20000584	referenda	medtop:20000574			
t	2	referendum
t	2	plebiscite
c	medtop:20000585	regional elections	medtop:20000574			
t	2	regional election
t	2	gubernatorial election
t	2	governor's race
c	medtop:20000586	voting	medtop:20000574			
t	2	absentee ballot
t	2	mail-in ballot
t	2	polling place
t	2	vote by mail
t	2	voter fraud
t	2	voter registration
t	2	early voting
t	2	mail-in voting
t	2	postal vote
t	2	recount
t	2	suffrage
t	2	polling booth
t	2	voter suppression
t	1.5	voting rights
c	medtop:20000587	fundamental rights	medtop:11000000			0.7
t		civil liberties
t		fundamental rights
t		constitutional right
c	medtop:20000588	censorship and freedom of speech	medtop:20000587			
t	2	censorship
t	2	freedom of speech
t	2	freedom of expression
t	2	censored
t		free speech
t		First Amendment
c	medtop:20000120	civil rights	medtop:20000587			
t	0.7	civil rights
c	medtop:20000590	freedom of religion	medtop:20000587			
t	2	religious freedom
t	2	freedom of religion
t	2	religious liberty
c	medtop:20000591	freedom of the press	medtop:20000587			
t	2	freedom of the press
t	2	press freedom
t	2	jailed journalist
c	medtop:20000592	human rights	medtop:20000587			
t	2	human rights
t	2	human rights group
t	2	human rights abuse
t	2	political prisoner
t	2	rights violation
t	2	freedom of association
t	2	freedom of assembly
t	2	rights defender
t	1.5	rights activist
c	medtop:20001300	privacy	medtop:20000587			
t	2	right to privacy
t	2	privacy law
t	0.4	privacy
c	medtop:20001326	women's rights	medtop:20000587			
t	2	women's rights
t	2	gender equality
c	medtop:20000593	government	medtop:11000000			0.7
t	0.8	cabinet
t	0.18	government
c	medtop:20000594	civil and public service	medtop:20000593			
t	2	civil servant
t	2	civil service
t	2	public servant
t	2	public sector
c	medtop:20000597	constitution (law)	medtop:20000593			
t	2	constitutional amendment
t	2	new constitution
t	2	constitutional reform
t	2	amend the constitution
t	0.5	constitution
t	0.5	constitutional
c	medtop:20000598	defence	medtop:20000593			
t	2	defence ministry
t	2	ministry of defence
t	2	defence minister
t	2	defence secretary
t	2	secretary of defence
t	2	national defence
t	2	defence spending
t	2	defence capability
t	2	military cooperation
t	2	military attache
t	2	defence contractor
t	2	defence pact
t	2	military exercise
t	2	military matters
t	2	military security
t	2	regional security
t	2	security guarantee
t	2	deputy defence minister
t	2	collective defence
t	2	military doctrine
t	2	military alliance
t	2	military bloc
t	2	Collective Security Treaty
x	1.5	NATO
t	1.5	airbase
t	1.5	air base
t	1.5	missile defence
t		Pentagon
t	0.8	alliance
t	0.6	defence
t	0.4	military
c	medtop:20000599	armed forces	medtop:20000598			
t	2	armed forces
t	2	marine corps
t	2	military base
t	2	conscription
t	2	general staff
t	2	chief of staff of the armed forces
t	2	regiment
t	2	battalion
t	2	military personnel
t	2	serviceman
t	2	military unit
t		army
t		navy
t		air force
t		soldier
t		brigade
t	0.8	troops
t	0.7	deployment
t	0.7	commander
t	0.5	deployed
c	medtop:20000601	military equipment	medtop:20000598	2		
t	2	fighter jet
t	2	warship
t	2	artillery
t	2	arms deal
t	2	weapon system
t	2	air defence
t	2	submarine
t	2	aircraft carrier
t	2	warhead
t	2	ammunition
t	2	battle tank
t	1.2	missile
t	1.2	nuclear weapon
t	0.8	drone
x	0.7	tanks
t	0.5	bomber
t	0.5	weapon
c	medtop:20000603	security measures (defence)	medtop:20000598			
t	2	military drill
t	2	military manoeuvre
t	2	war game
t	2	joint exercise
t	2	combat readiness
t	2	joint drill
t	2	live-fire
t	2	military exercise
t	1.5	exercise area
t		manoeuvres
t	0.5	border security
c	medtop:20000605	espionage and intelligence	medtop:20000593			
t	2	intelligence service
t	2	espionage
t	2	MI6
t	2	secret service
t	2	spying
t	2	intelligence community
t	2	KGB
t	2	intelligence official
t	1.5	foreign agent
t	1.2	intelligence agency
t	1.2	intelligence officer
x		NSA
t		covert
t		classified information
x	0.8	CIA
c	medtop:20000606	executive (government)	medtop:20000593			
t	2	executive action
t	2	executive branch
t	2	Oval Office
t	2	presidential decree
t	1.5	presidential power
t	0.7	executive order
t	0.7	press secretary
t	0.6	administration official
x	0.3	White House
t	0.12	administration
c	medtop:20000607	government budget	medtop:20000593			
t	2	federal budget
t	2	budget deficit
t	2	spending bill
t	2	budget cut
t	2	debt ceiling
t	2	fiscal cliff
t	2	sequester
t	2	government shutdown
t	2	budget proposal
t	2	budget deal
t	2	public spending
t	2	debt limit
t	2	continuing resolution
t	2	deficit reduction
t	2	spending cut
t	2	stopgap
t	2	appropriations
t	2	austerity
t	1.5	government spending
t	0.8	shutdown
t	0.8	deficit
t	0.8	fiscal
t	0.7	entitlement
t	0.6	budget
c	medtop:20000609	government department	medtop:20000593			
t	2	government department
t	0.4	ministry
c	medtop:20001261	heads of government	medtop:20000593			
t	2	head of government
t	2	Downing Street
t	1.5	prime minister
x		Chancellor
c	medtop:20000610	heads of state	medtop:20000593			
t	0.8	head of state
t	0.8	president of the republic
t	2	presidential inauguration
t	2	sworn in as president
t	2	presidential powers
t	0.6	presidency
c	medtop:20000611	impeachment	medtop:20000593			
t	2	impeached
t	2	articles of impeachment
t	2	removal from office
t	1.5	impeachment
c	medtop:20000615	legislative body	medtop:20000593			
t	2	House of Representatives
t	2	member of parliament
t	2	parliamentary
t	2	national assembly
t	1.5	parliament
t	1.5	floor vote
x	1.5	MP
x	1.5	MPs
t		state legislature
t		legislative
t	0.8	legislature
t	0.8	legislator
t	0.5	amendment
t	0.4	legislation
t	0.4	congressional
t	0.3	lawmaker
x	0.3	Congress
t	0.2	bill
c	medtop:20000616	lower house (legislature)	medtop:20000615			
t	2	House of Commons
t	2	lower house
t	2	Speaker of the House
t	2	House majority
t		House Speaker
t	0.7	congressman
t	0.7	congresswoman
x	0.12	House
c	medtop:20000617	upper house (legislature)	medtop:20000615			
t	2	House of Lords
t	2	filibuster
t	2	upper house
t		minority leader
t	0.8	majority leader
t	0.4	senator
x	0.3	Senate
c	medtop:20000612	local government and authority	medtop:20000593			
t	2	city council
t	2	local government
t	2	local authority
t	2	town hall
t	2	municipal
t	2	councillor
t	2	city hall
t	2	village council
t	0.4	mayor
c	medtop:20000613	minister and secretary (government)	medtop:20000593			
t	2	cabinet minister
t	2	home secretary
t	2	foreign secretary
t	2	cabinet reshuffle
t	2	deputy minister
t	1.5	cabinet secretary
t	0.9	minister
c	medtop:20000614	national government	medtop:20000593			
t	2	national government
t	2	central government
t	0.3	federal government
c	medtop:20001260	political committees	medtop:20000593			
t	2	select committee
t	2	house committee
t	2	senate committee
t	2	congressional hearing
t	2	oversight committee
t	2	congressional committee
t	2	intelligence committee
t		committee chairman
t		subcommittee
t	0.7	judiciary committee
t	0.3	committee
c	medtop:20001259	political convention	medtop:20000593			
t	2	party convention
t	2	national convention
t	2	party conference
c	medtop:20001262	public inquiry	medtop:20000593			
t	2	public inquiry
t	2	commission of inquiry
t	2	independent inquiry
t		inquiry
c	medtop:20000618	regional government and authority	medtop:20000593			
t	2	regional government
t	2	statehouse
t	2	devolution
t		state government
t	0.35	governor
c	medtop:20001173	regulatory authority	medtop:20000593			
t	2	regulatory agency
t	0.4	watchdog
t	0.4	regulator
c	medtop:20000621	government policy	medtop:11000000			0.7
t	2	policy maker
t	2	reform plan
t	0.7	public policy
t	0.5	policymaker
t	0.2	reform
c	medtop:20000345	economic policy	medtop:20000621			
t	2	economic policy
t	2	economic reform
t		stimulus package
c	medtop:20001338	education policy	medtop:20000621			
t	2	education policy
c	medtop:20000423	environmental policy	medtop:20000621			
t	2	environmental policy
t	2	environmental regulation
t	2	Environmental Protection Agency
x	0.4	EPA
c	medtop:20000479	healthcare policy	medtop:20000621			
t	2	healthcare policy
t	2	health policy
c	medtop:20000626	interior policy	medtop:20000621			
t		home affairs
t		interior minister
t		interior ministry
t		ministry of internal affairs
c	medtop:20000627	data protection policy	medtop:20000626			
t	2	data protection
c	medtop:20000628	housing and urban planning policy	medtop:20000626			
t	2	urban planning
t	2	housing policy
t		zoning
c	medtop:20001264	infrastructure policy	medtop:20000626			
t	2	infrastructure bill
t	2	infrastructure plan
t	0.4	infrastructure
c	medtop:20000630	pension and welfare policy	medtop:20000626			
t	2	welfare reform
t	2	Social Security
t	2	pension reform
c	medtop:20000632	personal weapon control policy	medtop:20000626			
t	2	gun control
t	2	gun law
t	2	Second Amendment
t	2	background check
t	2	assault weapon
t	2	gun owner
t	2	gun rights
t	2	assault rifle
c	medtop:20000634	migration policy	medtop:20000621			
t	2	migration policy
t	2	immigration policy
c	medtop:20000635	nuclear policy	medtop:20000621			
t	2	nuclear programme
t	2	nuclear deal
t	2	uranium enrichment
t	2	nuclear policy
t	2	nuclear agreement
c	medtop:20000636	regulation of industry	medtop:20000621			
t	2	deregulation
t	2	regulation of industry
t	2	antitrust
t	0.4	regulation
c	medtop:20000619	safety of citizens	medtop:20000621			
t	2	public safety
t	0.5	homeland security
c	medtop:20000620	taxation	medtop:20000621			
t	2	tax rate
t	2	income tax
t	2	tax reform
t	2	tax increase
t	2	tax hike
t	2	tax bill
t	2	tax plan
t	2	tax code
t	2	tax return
t	2	VAT
t	2	corporate tax
t	1.2	tax cut
t		taxation
t	0.5	taxpayer
t	0.4	tax
c	medtop:20000638	international relations	medtop:11000000			0.7
t	2	international relations
t	2	bilateral relations
t	2	bilateral dialogue
t	2	bilateral cooperation
t	2	foreign affairs
t	2	strategic partnership
t	2	geopolitical
t	2	integration process
t	2	balance of power
t	2	normalisation of relations
t	0.3	interstate
t	2	foreign power
t	2	allied nations
t	2	international community
t	2	relations with
t	2	normalise relations
t	2	improve relations
t	2	interstate relations
t	2	international affairs
t	2	bilateral relationship
t	2	bilateral ties
t	2	allied relations
t	2	multi-vector
t	1.5	relations between
t	1.5	relationship between
t	1.5	close relations
t	1.5	tense relations
t	1.5	close ties
t	1.2	foreign policy
t		bilateral
t		neighbouring countries
t		rapprochement
t		sovereignty
t		military relationship
t		mutual interest
t		mutual assistance
t		Western officials
t		ties with
t	0.8	world leader
t	0.6	cooperation
t	0.5	ally
g	1	6	relations	countries
c	medtop:20001316	border disputes	medtop:20000638			
t	2	border dispute
t	2	disputed border
t	2	territorial dispute
t	2	territorial claim
t	2	disputed territory
t	2	border clash
t	2	border incident
t	2	border guarantee
t	2	patrol the border
t		demarcation
t		common border
t		border guard
t		border patrols
t	0.7	frontier
c	medtop:20000639	diplomacy	medtop:20000638			
t	2	diplomacy
t	2	diplomat
t	2	embassy
t	2	diplomatic
t	2	foreign minister
t	2	foreign ministry
t	2	charge d'affaires
t	2	consulate
t	2	envoy
t	2	state visit
t	2	official visit
t	2	consul
t	2	diplomatic relations
t	2	working visit
t	0.5	credentials
t	2	note of protest
t	2	persona non grata
t	2	expelled diplomat
t	2	ministry of foreign affairs
t	2	foreign secretary
t	2	letter of credence
t	2	present credentials
t	1.5	ambassador
t	1.5	restore dialogue
t	1.5	resumption of dialogue
t		secretary of state
t		accreditation
t		held talks
x		State Department
t		backroom deal
t		undiplomatic
t		phone talks
t	0.7	dialogue
t	0.7	delegation
t	0.7	negotiator
t	0.6	talks with
t	0.5	negotiation
t	0.5	summoned
t	0.5	peace talks
c	medtop:20000640	summit meetings	medtop:20000639			
t	2	summit meeting
t	2	leaders' summit
t		summit
c	medtop:20000641	treaty	medtop:20000639			
t	2	treaty
t	2	ratification
t	2	ratified
t	2	signatory
t	2	memorandum of understanding
t	2	intergovernmental agreement
t	2	bilateral agreement
t	2	protocol signed
t	2	signed an agreement
t		guarantor
t	0.8	accord
t	0.8	pact
t	0.4	agreement
c	medtop:20000642	economic sanction	medtop:20000638			
t	2	economic sanction
t	2	embargo
t	2	asset freeze
t	2	frozen assets
t	2	sanctioned
t	2	trade embargo
t	2	lifting of sanctions
t	2	travel ban
t	2	blacklisted
t	2	sanctions regime
t	2	sanctions against
t	2	impose sanctions
c	medtop:20000643	foreign aid	medtop:20000638			
t	2	foreign aid
t	2	development aid
t	2	aid package
t	2	humanitarian aid
t	2	military aid
c	medtop:20000644	international organisation	medtop:20000638			
t	2	Security Council
t	2	African Union
t	2	General Assembly
t	2	international organisation
t	2	international body
x	2	OSCE
x	2	CSTO
t	1.5	regional bloc
t	1.5	world body
t	1.5	international observer
t	1.2	United Nations
t	1.2	European Union
t		secretary general
t		member state
x	0.8	UN
x	0.8	EU
c	medtop:20000645	refugees and internally displaced people	medtop:20000638			
t	2	asylum seeker
t	2	displaced person
t	2	internally displaced
t	2	refugee camp
t	2	displaced people
t	2	fled their homes
t	2	asylum
t	2	refugee
c	medtop:20000646	non-governmental organisation	medtop:11000000			0.7
t	2	non-governmental organisation
t	2	NGO
t	2	advocacy group
t	2	aid agency
t	2	Red Cross
c	medtop:20000647	political crisis	medtop:11000000			0.7
t	2	political crisis
t	2	constitutional crisis
t	2	caretaker government
t	2	no-confidence vote
t	2	vote of no confidence
t	2	resigned as prime minister
t	2	political turmoil
t	2	political deadlock
t	1.5	state of siege
c	medtop:20000648	political dissent	medtop:11000000			0.7
t	2	dissident
t	2	political prisoner
t	2	crackdown on dissent
t	2	in exile
t	2	opposition activist
t	1.5	opposition leader
t		dissent
c	medtop:20000649	political process	medtop:11000000			0.7
t	0.5	partisan
c	medtop:20000650	lobbying	medtop:20000649			
t	2	lobby group
t		lobbyist
t		lobbying
c	medtop:20000652	political development	medtop:20000649			
t	2	political development
t	2	transition of power
t	2	transfer of power
t	2	power-sharing
c	medtop:20000651	political parties and movements	medtop:20000649			
t	2	Republican Party
t	2	Democratic Party
t	2	Labour Party
t	2	Conservative Party
t	2	Liberal Democrat
t	2	opposition party
t	2	ruling party
t	2	party leader
t	2	political party
t	2	coalition government
t	2	party chairman
t	2	Tea Party
t	2	Lib Dem
t	2	party member
x	2	Tories
t		backbencher
t	0.5	party
t	0.5	opposition
t	0.5	coalition
t	0.3	bipartisan
c	medtop:20001312	political leadership	medtop:20000651			
t	2	party leadership
t	2	leadership contest
t	2	leadership election
t	1.5	leadership bid
c	medtop:20000653	political system	medtop:20000649			
t		political system
t		communism
t		socialism
t		regime change
c	medtop:20000654	democracy	medtop:20000653			
t	2	democratic elections
t	2	pro-democracy
t	2	democratic values
t	2	democratic institutions
t	2	democratic process
t	2	democratise
t	2	free and fair elections
t	2	democratisation
t	2	democratic reform
t	2	free elections
t		democracy
c	medtop:20000655	dictatorship	medtop:20000653			
t	2	dictatorship
t	2	dictator
t	2	authoritarian
t	2	one-party state
t	2	autocrat
t	2	strongman
t	2	autocratic
t	2	junta
c	medtop:12000000	religion				
t	2	theologian
t	2	theology
t	2	religious belief
t	2	spirituality
t	1.5	religion
t		religious
t		evangelical
t		believer
t		spiritual
t		worship
t	0.6	faith
t	0.6	secular
t	0.5	sacred
x	0.5	God
t	0.4	holy
c	medtop:20000657	belief systems	medtop:12000000			
t		creed
t		denomination
t	0.2	belief
c	medtop:20000658	Buddhism	medtop:20000657			
t	2	Buddhism
t	2	Buddhist
t	2	Dalai Lama
c	medtop:20000659	Christianity	medtop:20000657			
t	2	Christianity
t	2	Protestant
t	2	Baptist
t	2	Jesus Christ
t	2	gospel
t	2	Orthodox Church
t	2	Vatican
t	2	Christ
t	2	Methodist
t	2	Southern Baptist
t	2	Anglican
t	2	Mormon
t	2	Pentecostal
t	1.5	Catholic
t	1.2	Christian
t		Jesus
t		parish
t		baptism
t	0.8	church
t	0.5	orthodox
n		Christian Democrat
c	medtop:20000676	Hinduism	medtop:20000657			
t	2	Hindu
t	2	Hinduism
c	medtop:20000677	Islam	medtop:20000657			
t	2	imam
t	2	sharia
t		mosque
t	0.8	Islam
t	0.5	Muslim
t	0.4	Islamic
c	medtop:20000679	Judaism	medtop:20000657			
t	2	Judaism
t	2	synagogue
t	2	rabbi
t	2	anti-Semitism
t	2	Torah
t	0.7	Jewish
x	0.6	Jews
c	medtop:20000684	Sikhism	medtop:20000657			
t	2	Sikh
c	medtop:20001349	atheism and agnosticism	medtop:20000657			
t	2	atheist
t	2	atheism
t	2	agnostic
c	medtop:20000674	cult	medtop:20000657			
t	2	cult leader
t	2	religious cult
c	medtop:20000702	relations between religion and government	medtop:12000000			
t	2	separation of church and state
t	2	church and state
c	medtop:20000688	religious conflict	medtop:12000000			
t	2	religious conflict
t	2	sectarian violence
t	2	persecution of Christians
t	2	religious persecution
t	0.8	sectarian
c	medtop:20000697	religious facility	medtop:12000000			
t	2	monastery
t	2	temple
t	2	cathedral
t	2	place of worship
t	2	chapel
t	2	megachurch
c	medtop:20000690	religious festival and holiday	medtop:12000000			
t	2	Ramadan
t	2	Passover
t	2	Hanukkah
t	2	Eid
t	2	Diwali
t	2	Yom Kippur
x	2	Lent
x		Easter
t	0.3	Christmas
c	medtop:20000703	religious leader	medtop:12000000			
t	2	pope
t	2	bishop
t	2	archbishop
t	2	priest
t	2	clergy
t	2	pastor
t	2	cardinal
t	2	cleric
t	2	patriarch
t	2	nun
t	2	pontiff
t	2	preacher
t	2	religious leader
t	2	faith leader
t	2	Christian leader
c	medtop:20000696	religious ritual	medtop:12000000			
t	2	mass service
t	2	pilgrimage
t	2	sermon
t	2	worshipper
t	2	congregation
t	0.8	prayer
t	0.5	pray
c	medtop:20000705	religious text	medtop:12000000			
t	2	Bible
t	2	Koran
t	2	Quran
t	2	scripture
t	2	biblical
t	2	Qur'an
c	medtop:13000000	science and technology				
t	2	science and technology
t	2	technological
t	0.8	tech
t	0.6	technology
t	0.6	innovation
t	0.5	scientist
t	0.4	scientific
t	0.4	science
c	medtop:20000710	biomedical science	medtop:13000000			
t	2	stem cell
t	2	gene therapy
t	2	biotechnology
t	2	genome
t	2	DNA
t	2	genetic
t	2	biotech
t	2	geneticist
c	medtop:20000715	mathematics	medtop:13000000			
t	2	mathematician
t	2	mathematics
c	medtop:20000717	natural science	medtop:13000000			
t		naturalist
t		natural science
c	medtop:20000718	astronomy	medtop:20000717			
t	2	astronomer
t	2	telescope
t	2	galaxy
t	2	spacecraft
t	2	NASA
t	2	astronaut
t	2	asteroid
t	2	solar system
t	2	space agency
t	2	space mission
t	2	space station
t	2	comet
t	2	space exploration
t	2	lunar
t	2	black hole
t	2	moon landing
x	1.5	Mars
t		orbit
t	0.8	planet
t	0.6	moon
t	0.3	space
c	medtop:20000719	biology	medtop:20000717			
t	2	biologist
t	2	evolutionary
t	2	palaeontologist
t	2	dinosaur
t	2	microbiologist
t		bacteria
x		fossils
t	0.4	evolution
c	medtop:20000725	chemistry	medtop:20000717			
t	2	chemist
t	2	chemistry
c	medtop:20000727	geology	medtop:20000717			
t	2	geologist
t	2	geology
c	medtop:20000729	marine science	medtop:20000717			
t	2	marine biologist
t	2	oceanographer
c	medtop:20000731	physics	medtop:20000717			
t	2	physicist
t	2	physics
t	2	particle
t	2	quantum
c	medtop:20000735	scientific research	medtop:13000000			
t	2	scientific research
t	2	research team
t	2	peer-reviewed
t	2	scientific journal
t	2	academic journal
t	0.7	laboratory
t	0.6	new study
t	0.5	researcher
t	0.4	experiment
t	0.2	research
t	0.1	study
c	medtop:20000738	scientific exploration	medtop:20000735			
t		expedition
c	medtop:20000736	scientific innovation	medtop:20000735			
t	2	breakthrough
t	2	inventor
t	2	patent
t	2	invention
c	medtop:20000742	social sciences	medtop:13000000			
t	2	social scientist
t	2	sociologist
t	2	anthropologist
c	medtop:20000744	archaeology	medtop:20000742			
t	2	archaeologist
t	2	archaeology
t	2	excavation
t	2	archaeological
c	medtop:20000747	history	medtop:20000742			
t	2	historian
c	medtop:20000753	psychology	medtop:20000742			
t	2	psychologist
c	medtop:20000756	technology and engineering	medtop:13000000			
t	2	prototype
t	2	robot
t	2	robotics
t	2	start-up
t	2	startup
t	2	Silicon Valley
t	2	tech firm
t	2	tech giant
t	2	tech company
t	2	tech industry
t	2	big tech
t	2	tech sector
t	0.5	engineer
t	0.4	engineering
c	medtop:20000757	aerospace engineering	medtop:20000756			
t	2	rocket
t	2	satellite
t	2	space flight
t	2	rocket launch
t	2	spaceship
c	medtop:20000760	civil engineering	medtop:20000756			
t	2	civil engineering
c	medtop:20000761	electronic engineering	medtop:20000756			
t	2	electronics
t	2	semiconductor
t	2	chip maker
t	2	microchip
t	2	battery
t	2	processor
t	2	chip
c	medtop:20000762	identification technology	medtop:20000756			
t	2	facial recognition
t	2	biometric
t	2	fingerprint scanner
c	medtop:20000763	information technology and computer science	medtop:20000756			
t	2	software
t	2	artificial intelligence
t	2	smartphone
t	2	operating system
t	2	broadband
t	2	search engine
t	2	machine learning
t	2	laptop
t	2	web browser
t	2	file-sharing
t	2	video game
t	2	gamer
t	2	mobile phone
t	2	handset
t	2	net neutrality
t	2	online service
t	2	spam
t	2	iPhone
t	2	Android
t	2	desktop
t	2	cybersecurity
t	2	digital music
t	2	console
t	2	user data
t	2	gadget
t	2	open source
t	2	malware
t	2	spyware
t	2	computing
t	2	wireless
t	2	high-definition
t	2	virtual reality
t	2	TikTok
t	1.5	algorithm
x	1.5	gaming
x	1.5	PC
x	1.5	Microsoft
t		computer
t		app
t		download
t		encryption
t		tech giant
x		Google
x		Apple
t	0.8	internet
t	0.8	web
t	0.7	digital
t	0.7	mobile
t	0.6	device
t	0.6	user
t	0.5	blogger
t	0.4	blog
t	0.4	online
t	0.3	phone
t	0.2	website
t	0.12	network
t	0.1	data
t	0.1	platform
c	medtop:20000764	materials science	medtop:20000756			
t	2	nanotechnology
t	2	graphene
c	medtop:14000000	society				
t	0.3	society
t	0.2	community
t	0.15	social
c	medtop:20000768	communities	medtop:14000000			
t		community group
t		community leader
c	medtop:20000770	demographics	medtop:14000000			
t	2	demographics
c	medtop:20000774	population and census	medtop:20000770			
t	2	birth rate
t	2	ageing population
t	1.2	census
t	0.2	population
c	medtop:20000775	discrimination	medtop:14000000			
t	2	discriminatory
t	2	equal opportunity
t	2	hate crime
t	2	prejudice
t	2	bigotry
t	1.3	discrimination
t		discriminate
t	0.7	inequality
c	medtop:20000777	racism	medtop:20000775			
t	2	racism
t	2	white supremacist
t	2	segregation
t	2	Black Lives Matter
t	2	slavery
t	2	Confederate
t	2	racial justice
t	2	African Americans
t	2	white supremacy
t	2	white nationalist
t	2	race relations
t	2	systemic racism
t	2	Black people
t	2	racial profiling
t	2	N-word
t	1.2	racist
t		racial
t	0.5	minority
t	0.2	race
t	0.15	black
t	0.1	white
c	medtop:20000779	sexism	medtop:20000775			
t	2	sexism
t	2	misogyny
t	2	sexist
c	medtop:20001373	diversity, equity and inclusion	medtop:14000000			
t	2	affirmative action
t	2	diversity and inclusion
t		diversity
c	medtop:20000772	emigration	medtop:14000000			
t	2	emigration
t	2	emigrant
t	2	emigrate
c	medtop:20000780	family	medtop:14000000			
t	2	family life
t	2	family values
t	2	single mother
t	2	fatherhood
t	2	motherhood
t	0.1	family
c	medtop:20000781	adoption	medtop:20000780			
t	2	adoptive parent
t	2	foster care
t	2	foster child
c	medtop:20000783	divorce	medtop:20000780			
t	2	divorce
c	medtop:20000784	family planning	medtop:20000780			
t	2.5	abortion
t	2	birth control
t	2	contraception
t	2	contraceptive
t	2	pro-life
t	2	Roe v. Wade
t	2	pro-choice
t	2	anti-abortion
t	2	unborn
t	2	late-term
t	2	family planning
t	2	abortion clinic
t	2	abortion rights
t	1.5	Planned Parenthood
c	medtop:20000786	marriage	medtop:20000780			
t	2.5	same-sex marriage
t	2.5	gay marriage
t	2	married couple
t	2	same-sex couple
t		spouse
t		wedding
t		bride
t	0.7	marriage
c	medtop:20000787	parenting	medtop:20000780			
t	2	parenting
c	medtop:20001359	pregnancy and childbirth	medtop:20000780			
t	2	pregnancy
t	2	childbirth
t	2	pregnant
t	2	foetus
c	medtop:20000771	immigration	medtop:14000000			
t	2	immigration reform
t	2	green card
t	2	migrant
t	2	path to citizenship
t	2	immigration law
t	2	dreamers
t	2	amnesty
t	2	DACA
t	2	sanctuary city
t	2	immigration system
t	2	naturalisation
t	1.8	immigrant
t	1.8	immigration
t		citizenship
t		visa
c	medtop:20000773	illegal immigration	medtop:20000771			
t	2.5	illegal immigrant
t	2	undocumented
t	2	deportation
t	2	deported
t	2	illegal immigration
t	2	unaccompanied minor
t	2	border wall
t	2	illegal alien
t	2	southern border
t	2	family separation
t	2	detention centre
t	2	border agent
t	2	Immigration and Customs Enforcement
t	2	ICE agent
t	2	caravan
t	2	smuggled across the border
t	2	unaccompanied children
t	2	border patrol agent
t	0.7	border crossing
t	0.8	border patrol
x	0.8	ICE
t	0.6	border
c	medtop:20000788	mankind	medtop:14000000			
t		mankind
t		humanity
c	medtop:20000792	LGBTQ	medtop:20000788			
t	2.5	transgender
t	2	LGBT
t	2	lesbian
t	2	homosexual
t	2	gay rights
t	2	LGBTQ
t	2	homosexuality
t	2	bisexual
t	2	sexual orientation
t	2	same-sex
t	2	gender identity
t	2	queer
t	2	drag queen
t	1.5	gay
c	medtop:20000790	children	medtop:20000788			
t	2	children's home
t	2	child welfare
t	0.15	children
c	medtop:20000791	disabilities	medtop:20000788			
t	2	wheelchair
t	2	blind people
t		disability
t	0.8	disabled
c	medtop:20000793	gender	medtop:20000788			
t	2	gender roles
t		gender
c	medtop:20001288	indigenous people	medtop:20000788			
t	2	indigenous people
t	2	Native American
t	2	aboriginal
t	2	tribal
c	medtop:20000795	national or ethnic minority	medtop:20000788			
t	2	ethnic minority
t	2	ethnic group
t	2	minority group
t	0.8	ethnic
t	0.3	minority
c	medtop:20000797	senior citizens	medtop:20000788			
t	2	senior citizen
t	2	elderly people
t		elderly
c	medtop:20000798	teenagers	medtop:20000788			
t	2	adolescent
t		teen
t	0.6	teenager
c	medtop:20001327	women	medtop:20000788			
t	2	women's march
t	2	feminist
t	2	feminism
t	2	women's movement
t	0.25	women
c	medtop:20000799	social condition	medtop:14000000			
t		living conditions
t		social class
t	0.5	middle class
c	medtop:20000800	homelessness	medtop:20000799			
t	2	homeless
t	2	homelessness
t	2	homeless shelter
c	medtop:20000801	poverty	medtop:20000799			
t	2	poverty line
t	2	food bank
t	0.6	low-income
t	0.6	poverty
t	0.2	poor
c	medtop:20000802	social problem	medtop:14000000			
t		social problem
t		social ill
c	medtop:20000804	addiction	medtop:20000802			
t	2	alcoholism
t	2	drug addict
t	0.8	addiction
c	medtop:20001284	bullying	medtop:20000802			
t	2	bullied
c	medtop:20000806	prostitution	medtop:20000802			
t	2	prostitution
t	2	prostitute
t	2	sex worker
c	medtop:20001193	sexual misconduct	medtop:20000802			
t	2	sexual harassment
t	2	sexual misconduct
t	2	MeToo
t	2	groped
c	medtop:20000808	values	medtop:14000000			
t	0.3	moral
c	medtop:20000810	death and dying	medtop:20000808			
t	2	assisted suicide
t	2	euthanasia
c	medtop:20000814	ethics	medtop:20000808			
t	2	ethical
t	0.6	ethics
c	medtop:20000815	pornography	medtop:20000808			
t	2	pornography
c	medtop:20000817	welfare	medtop:14000000			
t	2	food stamps
t	2	welfare state
t	2	welfare recipient
t	2	welfare benefit
t	0.6	welfare
c	medtop:20000818	charity	medtop:20000817			
t	2	charitable
t	2	philanthropy
t		philanthropist
t	0.7	charity
t	0.5	donation
c	medtop:20001317	child care	medtop:20000817			
t	2	child care
t	2	childcare
t	2	day care
c	medtop:20001232	elderly care	medtop:20000817			
t	2	elderly care
t	2	care home
c	medtop:20001290	public housing	medtop:20000817			
t	2	public housing
t	2	affordable housing
t	2	social housing
c	medtop:20000820	social services	medtop:20000817			
t	2	social services
t	2	social worker
c	medtop:15000000	sport				
t	2	sport
t	2	athlete
t	2	sports fan
t		championship
t		player
t		league
t		squad
t		teammate
t		tournament
t		fixture
t	0.8	champion
t	0.8	coach
t	0.6	team
t	0.6	match
t	0.5	injury
t	0.5	season
x	0.5	fans
t	0.4	win
c	medtop:20000822	competition discipline	medtop:15000000			
t	0.4	contest
t		competitor
c	medtop:20000823	American football	medtop:20000822			
t	2	NFL
t	2	quarterback
t	2	touchdown
t	2	Super Bowl
t	2	linebacker
t	2	football player
t	2	football team
t	2	wide receiver
t	2	American football
c	medtop:20000827	athletics	medtop:20000822			
t	2	sprinter
t		marathon
t	2	world athletics
t	2	100m
t	2	200m
t	0.3	hurdles
t	2	400m
t	0.4	relay
t	2	pole vault
t	2	indoor championships
t	2	long jump
t	2	half marathon
t	2	steeplechase
t	2	athletics
t		medal
t	0.5	runner
n		front runner
c	medtop:20000849	baseball	medtop:20000822			
t	2	baseball
t	2	pitcher
t	2	home run
t	2	major league baseball
t	2	inning
t	2	World Series
c	medtop:20000851	basketball	medtop:20000822			
t	2	basketball
t	2	NBA
t	0.5	slam dunk
t	2	point guard
c	medtop:20000856	boxing	medtop:20000822			
t	2	boxing
t	2	boxer
t	2	heavyweight
t	2	knockout
t	2	title fight
t		bout
c	medtop:20000888	cricket	medtop:20000822			
t	2	cricket
t	2	cricketer
t	2	wicket
t	2	batsman
t	2	one-day international
t	2	Test match
t	2	bowler
t		innings
c	medtop:20000892	cycling	medtop:20000822			
t	2	cycling race
t	2	Tour de France
t	2	cyclist
t	2	peloton
c	medtop:20000940	golf	medtop:20000822			
t	2	golfer
t	2	birdie
t	2	fairway
t	2	golf tournament
t	2	golf course
t	1.5	golf
t		tee
c	medtop:20000960	horse racing	medtop:20000822			
t	2	horse racing
t	2	racehorse
t	2	jockey
t	2	steeplechaser
c	medtop:20000965	ice hockey	medtop:20000822			
t	2	ice hockey
t	2	NHL
t	2	goaltender
t	2	hockey
c	medtop:20001056	skiing	medtop:20000822			
t	2	skier
t	2	alpine skiing
t	2	slalom
t	2	ski jumping
t	2	biathlon
t		skiing
c	medtop:20001065	soccer	medtop:20000822			
t	2	footballer
t	2	soccer
t	2	midfielder
t	2	goalkeeper
t	2	striker
t	2	penalty shoot-out
t	2	free kick
t	2	offside
t	2	premier league
t	2	equaliser
t	2	football match
t	2	football fan
t	1.5	football
t	1.5	winger
t	1.5	penalty kick
t		kick-off
t		half-time
t	0.5	goal
c	medtop:20001071	swimming	medtop:20000822			
t	2	swimmer
t	2	freestyle
t	2	breaststroke
t	2	backstroke
t		swimming
c	medtop:20001085	tennis	medtop:20000822			
t	2	tennis
t	2	tennis player
t	2	match point
t	2	tie-break
t	2	baseline rally
t	1.5	forehand
t	1.5	backhand
c	medtop:20001176	rugby	medtop:20000822			
t	2	rugby
t	2	scrum
t	2	scrum-half
t	2	fly-half
t	2	flanker
t	1.5	prop forward
t	1.5	second row
c	medtop:20001108	sport event	medtop:15000000			
t	2	World Cup
t	2	quarter-final
t	2	semi-final
t	2	cup final
t	2	grand slam
t	2	group stage
t	2	champions league
t	2	Africa Cup of Nations
t	2	European Championship
t	2	Commonwealth Games
t	2	Six Nations
t	2	qualifier
t	2	knockout stage
t	2	world champion
t	2	world championship
t	2	European Cup
t	2	home game
t	2	away game
t	0.6	final
t	0.2	opponent
c	medtop:20001177	Olympic Games	medtop:20001108			
t	2	Olympic Games
t	2	Olympics
t	2	gold medal
t	2	silver medal
t	2	bronze medal
t	2	Olympian
c	medtop:20001178	Paralympic Games	medtop:20001108			
t	2	Paralympics
t	2	Paralympian
c	medtop:20001103	disciplinary action in sport	medtop:15000000			
t	2	red card
t	2	yellow card
t	2	banned for life
t	2	match ban
t	2	suspended for
c	medtop:20001104	drug use in sport	medtop:15000000			
t	2	doping
t	2	anti-doping
t	2	drugs test
t	2	performance-enhancing
t	1.2	steroid
c	medtop:20001124	sport industry	medtop:15000000			
t	2	sports industry
t	2	sponsorship deal
c	medtop:20001125	sport organisation	medtop:15000000			
t	2	FIFA
t	2	UEFA
t	2	football association
t	2	Olympic Committee
t	2	sports federation
t	2	national team
t	2	football club
t		club
c	medtop:20001126	sport venue	medtop:15000000			
t	2	stadium
t	2	Old Trafford
t	2	racetrack
t	0.8	locker room
t	0.5	pitch
c	medtop:20001323	sports coaching	medtop:15000000			
t	2	head coach
t	2	football manager
t	2	assistant coach
t	2	training session
t	0.7	manager
c	medtop:20001325	sports officiating	medtop:15000000			
t	2	referee
t	2	umpire
t	2	linesman
c	medtop:20001148	sports transaction	medtop:15000000			
t	2	transfer window
t	2	transfer fee
t	2	loan deal
t	2	free agent
t	2	transfer market
t	2	signed a contract
c	medtop:16000000	conflict, war and peace				
t	2	militia
t	2	atrocity
t	2	ceasefire
t	2	cease-fire
t	2	hostilities
t	2	violence against civilians
t	0.8	fighter
t	0.5	enemy
t	0.4	war
t	0.4	conflict
t	0.4	violence
t	0.4	attack
t	0.1	fighting
c	medtop:20000053	act of terror	medtop:16000000			
t	2.5	terror attack
t	2.5	jihadist
t	2.5	Islamic State
t	2.5	al Qaeda
t	2.5	terror suspect
t	2.5	bomb suspect
t	2.5	bombing suspect
t	2.5	radical Islamist
t	2.5	marathon bombing
t	2.5	homegrown terrorist
x	2.5	ISIS
x	2.5	ISIL
t	2.2	terrorist
t	2.2	terrorism
t	2	act of terror
t	2	terrorist attack
t	2	Al-Qaida
t	2	jihadi
t	2	terrorist group
t	2	Boko Haram
t	2	extremism
t	2	Taliban
t	2	counter-terrorism
t	2	counterterrorism
t	2	terror group
t	2	radicalised
t	2	Islamist
t	2	Al-Shabab
t	2	caliphate
t	2	hostage
t	2	jihad
t	2	Islamic extremism
t	2	Hezbollah
t	2	Hamas
t	2	beheading
t	2	terror plot
t	2	radical Islam
t	2	suicide bomber
t	1.5	lone wolf
t	1.2	extremist
t	1.2	militant
t		terror
t	0.4	attacker
c	medtop:20000054	act of bioterrorism	medtop:20000053			
t	2	anthrax
t	2	bioterrorism
c	medtop:20000055	terrorist bombings	medtop:20000053		3	
t	2	suicide bomber
t	2	bomb attack
t	2	car bomb
t	2	bomber
t	2	suicide bombing
t	2	detonated
t	2	explosive device
t	2	pipe bomb
t	2	roadside bomb
t	2	suicide vest
t	1.5	bombing
t		explosives
t		bomb
c	medtop:20000056	armed conflict	medtop:16000000			
t	2	armed conflict
t	2	air strike
t	2	airstrike
t	2	shelling
t	2	ground troops
t	2	insurgent
t	2	hostile action
t	2	special military operation
t	2	military operation
t	2	bombardment
t	2	armed group
t	2	battlefield
t	2	ceasefire violation
t	2	military conflict
t	2	military offensive
t	2	conflict zone
t	2	escalation of the conflict
t	2	armed hostilities
t	2	aerial strike
t	2	missile strike
t	2	withdraw troops
t	1.5	military action
t	1.5	end the war
t	1.2	conflict in
t	1.2	war in
t		front line
t		frontline
t		troops
t		casualties
t	0.8	rebel
t	0.4	combat
c	medtop:20000057	guerrilla activity	medtop:20000056			
t	2	guerrilla
t	2	insurgency
c	medtop:20000058	international military intervention	medtop:20000056			
t	2	military intervention
t	2	coalition forces
t	2	peacekeeper
t	2	peacekeeping
t	2	peacekeeping force
t	2	no-fly zone
c	medtop:20000060	military occupation	medtop:20000056			
t	2	occupied territory
t	2	military occupation
t	2	occupying forces
t	2	annexation
t	2	annexed
t		occupation
c	medtop:20000061	missing in action	medtop:20000056			
t	2	missing in action
c	medtop:20000062	war	medtop:20000056			
t	2	invasion
t	2	war zone
t	2	declaration of war
t	2	war effort
t	2	wartime
t	2	invaded
t	2	war-torn
t	0.5	world war
t	0.5	war with
c	medtop:20000063	civil war	medtop:20000062			
t	2	civil war
t	2	warring factions
t	2	warring parties
c	medtop:20000065	civil unrest	medtop:16000000			
t	2	civil unrest
t	2	tear gas
t	2	unrest
t	2	barricade
t	2	clashes with police
t		clash
c	medtop:20000066	demonstration	medtop:20000065			
t	2	protest march
t	2	street protest
t	2	anti-government protest
t	2	mass protest
t	0.6	demonstrator
t	0.5	protester
t	0.5	demonstration
t	0.4	protest
c	medtop:20000067	rebellion	medtop:20000065			
t	2	rebellion
t	2	uprising
t	2	insurrection
t	2	armed rebellion
c	medtop:20000068	revolution	medtop:20000065			
t	0.4	revolution
t	0.4	revolutionary
c	medtop:20000069	riot	medtop:20000065			
t	2	rioter
t	2	rioting
c	medtop:20000070	coup d'etat	medtop:16000000			
t	2	coup
t	2	coup attempt
t	2	military takeover
t	2	putsch
t	2	coup d'etat
c	medtop:20001361	cyber warfare	medtop:16000000			
t	2	cyber warfare
t	2	cyber attack
t	2	cyberattack
c	medtop:20000071	massacre	medtop:16000000			
t	2	massacre
t	2	mass grave
c	medtop:20000072	genocide	medtop:20000071			
t	2	genocide
t	2	ethnic cleansing
c	medtop:20000073	peace process	medtop:16000000			
t	2	peace process
t	2	peace deal
t	2	peace agreement
t	2	peace accord
t	2	truce
t	2	peaceful settlement
t	2	armistice
t	2	peaceful resolution
t	2	ceasefire agreement
t	2	settlement of the conflict
t	2	Minsk agreements
t	2	resolution of the crisis
t	2	resolution of the conflict
t	2	settlement of the crisis
t	2	political settlement
t	2	crisis settlement
t	2	peace initiative
t	2	peace formula
t	2	peace effort
t	1.2	negotiations between
t		peace
t		ceasefire
t		cease-fire
c	medtop:20000074	peace envoy	medtop:20000073			
t	2	peace envoy
t	2	special envoy
c	medtop:20000075	peace plan	medtop:20000073			
t	2	peace plan
t	2	peace proposal
t	2	roadmap to peace
c	medtop:20000076	peace talks	medtop:20000073			
t	2	peace talks
t	2	peace negotiation
t	2	peace conference
c	medtop:20000077	post-war reconstruction	medtop:16000000			
t	2	post-war reconstruction
t	2	reconstruction of the country
c	medtop:20000078	disarmament	medtop:20000077			
t	2	disarmament
t	2	arms control
t	2	demilitarised
t	2	non-proliferation
c	medtop:20000079	ordnance clearance	medtop:20000077			
t	2	landmine
t	2	mine clearance
t	2	unexploded ordnance
t	2	bomb disposal
t	2	demining
c	medtop:20000080	prisoners of war	medtop:16000000			
t	2	prisoner of war
t	2	prisoner exchange
t	2	prisoner swap
t	2	captured soldier
c	medtop:17000000	weather				
t	0.6	weather
c	medtop:20001128	weather forecast	medtop:17000000			
t	2	weather forecast
t	2	forecaster
t	2	meteorologist
t	2	outlook for the week
c	medtop:20001129	weather phenomena	medtop:17000000			
t	2	heatwave
t	2	heat wave
t	2	snowfall
t	2	rainfall
t	2	thunderstorm
t	2	cold snap
t	2	high winds
t	2	snowstorm
t	2	heavy rain
t	2	torrential rain
t		snow
t		rain
t		fog
t		gust
c	medtop:20001130	weather statistic	medtop:17000000			
t	2	record temperature
t	2	average temperature
t	2	highest temperature
t	2	degrees Celsius
t	2	degrees Fahrenheit
c	medtop:20001131	weather warning	medtop:17000000			
t	2	weather warning
t	2	storm warning
t	2	flood warning
t	2	hurricane watch
t	2	weather alert
t	2	severe weather
"""#

    static let weights: StaticString = #"""
v	medtop/2023-10-24
792	medtop:11000000	abedin
120	medtop:13000000	able
573	medtop:15000000	aboard
726	medtop:02000000	abortion
1542	medtop:14000000	abortion
1072	medtop:07000000	absentee
1175	medtop:07000000	absentee ballots
775	medtop:01000000	absurd
1075	medtop:12000000	absurdity
618	medtop:16000000	abu
261	medtop:10000000	abuse
393	medtop:13000000	abuse
787	medtop:05000000	academic
190	medtop:04000000	accept
331	medtop:13000000	access
617	medtop:12000000	accommodation
567	medtop:13000000	account
422	medtop:01000000	accused
365	medtop:01000000	acknowledged
395	medtop:14000000	aclu
1037	medtop:01000000	acosta
100	medtop:11000000	action
202	medtop:13000000	action
525	medtop:06000000	activists
303	medtop:01000000	actor
1053	medtop:01000000	actress
466	medtop:01000000	actually
1087	medtop:01000000	ad
1149	medtop:14000000	ad
792	medtop:02000000	admin
115	medtop:01000000	administration
205	medtop:14000000	administration
580	medtop:09000000	advance
510	medtop:01000000	advertising
687	medtop:11000000	adviser
547	medtop:11000000	affairs
225	medtop:04000000	affected
180	medtop:07000000	affected
498	medtop:05000000	affluent
705	medtop:10000000	afghanistan
619	medtop:14000000	african american
918	medtop:02000000	ag
988	medtop:01000000	aged
335	medtop:02000000	agency
317	medtop:06000000	agency
645	medtop:04000000	agenda
251	medtop:11000000	agenda
306	medtop:01000000	agents
396	medtop:14000000	agents
1061	medtop:02000000	agitators
202	medtop:04000000	agree
467	medtop:06000000	agreement
583	medtop:09000000	agriculture
385	medtop:04000000	ahead
467	medtop:11000000	aid
515	medtop:11000000	aides
1154	medtop:01000000	ailes
426	medtop:04000000	aimed
233	medtop:11000000	aimed
165	medtop:01000000	air
284	medtop:06000000	air
595	medtop:06000000	air pollution
951	medtop:03000000	airliner
595	medtop:04000000	airlines
260	medtop:04000000	airport
343	medtop:16000000	al
269	medtop:16000000	al qaeda
540	medtop:05000000	alabama
1348	medtop:01000000	album
416	medtop:13000000	alex
786	medtop:01000000	alex jones
621	medtop:01000000	alexander
483	medtop:01000000	algorithms
499	medtop:02000000	alito
582	medtop:01000000	allegations
226	medtop:07000000	allow
80	medtop:14000000	allow
1233	medtop:10000000	altar
613	medtop:02000000	amanda
480	medtop:04000000	amazon
302	medtop:13000000	amazon
712	medtop:16000000	ambassador
1171	medtop:07000000	ambulance
1108	medtop:07000000	ambulance service
309	medtop:02000000	amendment
522	medtop:04000000	amendment
437	medtop:12000000	amendment
628	medtop:11000000	america great
1159	medtop:10000000	american dream
564	medtop:09000000	american workers
198	medtop:07000000	amid
218	medtop:14000000	amid
1859	medtop:07000000	amid coronavirus
506	medtop:10000000	analysis
519	medtop:04000000	analysts
1102	medtop:02000000	anarchists
1273	medtop:15000000	andy
370	medtop:01000000	anger
263	medtop:04000000	announced
274	medtop:04000000	announcement
645	medtop:01000000	anonymous
648	medtop:13000000	anonymous
1142	medtop:15000000	anthem
861	medtop:02000000	anthony kennedy
305	medtop:01000000	anti
143	medtop:13000000	anti
669	medtop:11000000	anti terror
930	medtop:01000000	anti trump
1526	medtop:06000000	antibiotics
710	medtop:01000000	antibodies
943	medtop:02000000	antifa
302	medtop:01000000	apologize
511	medtop:11000000	apologize
414	medtop:14000000	apologize
556	medtop:11000000	apology
289	medtop:01000000	apparently
660	medtop:11000000	appeals
197	medtop:13000000	appeals
309	medtop:14000000	appeals
367	medtop:14000000	appeals court
182	medtop:01000000	appeared
156	medtop:11000000	appeared
351	medtop:13000000	apple
320	medtop:11000000	appointed
342	medtop:11000000	appointment
1006	medtop:14000000	appropriations
361	medtop:04000000	approval
602	medtop:11000000	approval rating
336	medtop:06000000	approved
1000	medtop:06000000	arctic
604	medtop:06000000	area
113	medtop:11000000	argued
653	medtop:10000000	army
1118	medtop:14000000	arrested
1067	medtop:15000000	arsenal
739	medtop:01000000	art
1030	medtop:13000000	artificial intelligence
691	medtop:01000000	artists
1571	medtop:01000000	artwork
480	medtop:03000000	ash
953	medtop:05000000	asian americans
1001	medtop:11000000	aspirations
493	medtop:01000000	assault
252	medtop:02000000	assault
291	medtop:14000000	assault
586	medtop:11000000	assembly
698	medtop:13000000	assembly line
480	medtop:01000000	asserted
439	medtop:09000000	assistant
1243	medtop:09000000	assistant attorney
290	medtop:16000000	associated press
449	medtop:10000000	atheists
363	medtop:15000000	athletes
728	medtop:09000000	athletics
811	medtop:14000000	atlanta
705	medtop:03000000	atop
623	medtop:13000000	attachment
122	medtop:02000000	attack
318	medtop:16000000	attack
637	medtop:12000000	attackers
1091	medtop:16000000	attackers
661	medtop:14000000	attorney
317	medtop:02000000	attorney general
830	medtop:01000000	auction
740	medtop:13000000	auction
574	medtop:13000000	audience
531	medtop:11000000	audit
943	medtop:14000000	aunt
860	medtop:15000000	australia
1702	medtop:15000000	australian
145	medtop:16000000	authorities
795	medtop:09000000	auto workers
537	medtop:09000000	automakers
1197	medtop:03000000	automatic
157	medtop:13000000	available
713	medtop:02000000	avenue
282	medtop:06000000	average
584	medtop:04000000	aviation
204	medtop:02000000	avoid
317	medtop:09000000	avoid
475	medtop:01000000	award
423	medtop:07000000	award
559	medtop:01000000	background
875	medtop:09000000	backlog
1097	medtop:06000000	bacteria
530	medtop:02000000	bader
411	medtop:02000000	bader ginsburg
690	medtop:06000000	bag
1387	medtop:10000000	baghdad
1049	medtop:12000000	baghdadi
637	medtop:16000000	baghdadi
563	medtop:02000000	baker
1569	medtop:12000000	baker
300	medtop:11000000	balance
512	medtop:15000000	ball
613	medtop:07000000	ballot
545	medtop:02000000	baltimore
322	medtop:01000000	ban
519	medtop:14000000	ban
805	medtop:01000000	band
1352	medtop:13000000	bangladesh
238	medtop:04000000	bank
247	medtop:11000000	bank
578	medtop:04000000	bankers
384	medtop:09000000	bankruptcy
890	medtop:11000000	bannon
830	medtop:07000000	barclay
540	medtop:04000000	bargaining
1039	medtop:02000000	barr
781	medtop:14000000	barriers
1100	medtop:09000000	based health
621	medtop:01000000	bash
681	medtop:15000000	bath
562	medtop:13000000	battery
620	medtop:10000000	battlefield
681	medtop:16000000	beach
769	medtop:13000000	beam
847	medtop:10000000	beans
302	medtop:11000000	beat
577	medtop:15000000	beat
1400	medtop:15000000	beaten
609	medtop:01000000	beck
749	medtop:03000000	bee
1640	medtop:10000000	beef
216	medtop:07000000	begin
701	medtop:11000000	behavior
767	medtop:01000000	beheading
900	medtop:04000000	beijing
128	medtop:01000000	believe
82	medtop:11000000	believe
460	medtop:15000000	belt
80	medtop:04000000	benefits
90	medtop:05000000	benefits
186	medtop:09000000	benefits
613	medtop:01000000	benghazi
3658	medtop:16000000	benghazi
604	medtop:16000000	benghazi attack
739	medtop:02000000	berry
241	medtop:01000000	best
877	medtop:05000000	betsy
1019	medtop:05000000	betsy devos
111	medtop:07000000	better
780	medtop:11000000	betting
2245	medtop:13000000	bezos
1420	medtop:01000000	bias
675	medtop:01000000	biased
598	medtop:04000000	bid
863	medtop:11000000	big banks
1063	medtop:01000000	big brother
588	medtop:13000000	big brother
734	medtop:13000000	big tech
767	medtop:11000000	bigoted
231	medtop:04000000	bill
129	medtop:14000000	bill
1032	medtop:12000000	bill barr
643	medtop:11000000	bill clinton
793	medtop:01000000	bill maher
581	medtop:12000000	billy
728	medtop:16000000	bin
538	medtop:16000000	bin laden
825	medtop:06000000	binding
953	medtop:12000000	binding
1031	medtop:12000000	biopic
742	medtop:11000000	bipartisanship
592	medtop:15000000	birmingham
709	medtop:14000000	birth
957	medtop:07000000	birth control
1540	medtop:14000000	black
982	medtop:14000000	black americans
1097	medtop:02000000	black church
1184	medtop:14000000	black community
607	medtop:12000000	black lives
1691	medtop:14000000	black man
782	medtop:14000000	black people
538	medtop:14000000	black women
1094	medtop:03000000	blackouts
168	medtop:01000000	blame
707	medtop:02000000	blame
370	medtop:02000000	blasio
641	medtop:16000000	blast
1172	medtop:01000000	blatantly
1386	medtop:06000000	blaze
722	medtop:06000000	blizzard
261	medtop:04000000	block
310	medtop:07000000	block
861	medtop:13000000	blog
875	medtop:13000000	blogger
584	medtop:03000000	blood
397	medtop:11000000	blue
187	medtop:05000000	board
1175	medtop:15000000	boat
486	medtop:04000000	boehner
2546	medtop:04000000	boeing
380	medtop:10000000	bomb
687	medtop:11000000	bomb
2096	medtop:10000000	bomb attack
697	medtop:16000000	bombers
1621	medtop:16000000	bombing
1166	medtop:16000000	bombing suspect
502	medtop:04000000	bonuses
1630	medtop:09000000	bonuses
404	medtop:01000000	booed
984	medtop:01000000	book
414	medtop:11000000	booker
321	medtop:04000000	boost
375	medtop:11000000	border
1430	medtop:14000000	border
1078	medtop:14000000	border patrol
1248	medtop:14000000	border security
656	medtop:14000000	border wall
1359	medtop:05000000	borrowers
877	medtop:04000000	boss
886	medtop:15000000	boss
2005	medtop:16000000	boston marathon
1031	medtop:10000000	bottles
564	medtop:01000000	bowl
367	medtop:10000000	box
633	medtop:01000000	boy
422	medtop:10000000	boy
779	medtop:14000000	boy
949	medtop:14000000	boycott
464	medtop:10000000	bracing
714	medtop:11000000	brady
556	medtop:05000000	brain
470	medtop:02000000	branch
388	medtop:04000000	brand
497	medtop:10000000	brand
721	medtop:04000000	brandon
315	medtop:15000000	brazil
901	medtop:15000000	brazilian
936	medtop:11000000	breach
541	medtop:13000000	breach
1141	medtop:10000000	bread
456	medtop:15000000	brendan
767	medtop:02000000	brett
539	medtop:02000000	brett kavanaugh
544	medtop:11000000	brexit
1127	medtop:02000000	breyer
611	medtop:01000000	brief
1708	medtop:12000000	bring home
801	medtop:13000000	broadband
1528	medtop:01000000	broadcast
594	medtop:13000000	broadcast
433	medtop:16000000	brother
737	medtop:14000000	bryan
976	medtop:15000000	bryant
676	medtop:01000000	bubble
383	medtop:04000000	budget
434	medtop:11000000	budget
410	medtop:04000000	building
178	medtop:14000000	building
692	medtop:09000000	bump
1024	medtop:06000000	burning
1132	medtop:04000000	burr
169	medtop:04000000	business
183	medtop:07000000	business
606	medtop:04000000	business groups
1362	medtop:11000000	buttigieg
182	medtop:01000000	buy
245	medtop:04000000	buy
583	medtop:13000000	cable
994	medtop:04000000	cafe
734	medtop:12000000	cake
555	medtop:04000000	calculated
593	medtop:10000000	calendar
1371	medtop:03000000	californians
1005	medtop:13000000	cambridge
1443	medtop:16000000	cameron
385	medtop:11000000	camp
145	medtop:01000000	campaign
911	medtop:11000000	campaign
705	medtop:11000000	campaign finance
618	medtop:01000000	campaign rally
941	medtop:04000000	campaigners
775	medtop:05000000	campus
320	medtop:07000000	canceled
153	medtop:01000000	candidate
1352	medtop:11000000	candidate
1028	medtop:12000000	capitalism
506	medtop:15000000	captain
824	medtop:16000000	captured
139	medtop:04000000	car
275	medtop:06000000	car
406	medtop:14000000	caravan
929	medtop:10000000	carbon footprint
442	medtop:04000000	card
486	medtop:07000000	care
344	medtop:01000000	career
236	medtop:09000000	career
354	medtop:15000000	career
416	medtop:01000000	carlson
1206	medtop:04000000	carrier
409	medtop:16000000	carry
35	medtop:01000000	case
68	medtop:14000000	case
438	medtop:09000000	cash
256	medtop:11000000	cash
1172	medtop:11000000	casino
582	medtop:01000000	cast
1382	medtop:11000000	castro
738	medtop:10000000	casualties
1671	medtop:05000000	catalog
591	medtop:10000000	catholic
875	medtop:12000000	catholic
794	medtop:12000000	catholic church
863	medtop:10000000	cattle
241	medtop:06000000	cause
868	medtop:14000000	cbp
1447	medtop:01000000	cdc
775	medtop:14000000	cdc
1916	medtop:10000000	celebrates
703	medtop:10000000	celebration
859	medtop:01000000	celebrity
911	medtop:10000000	cemetery
847	medtop:13000000	censorship
647	medtop:11000000	census
94	medtop:01000000	center
519	medtop:01000000	cents
207	medtop:14000000	century
854	medtop:13000000	ceo
320	medtop:07000000	chair
287	medtop:11000000	chair
234	medtop:11000000	chairman
84	medtop:14000000	challenge
315	medtop:11000000	chamber
1758	medtop:15000000	champion
1866	medtop:15000000	championships
984	medtop:11000000	chancellor
50	medtop:06000000	change
118	medtop:14000000	change
958	medtop:01000000	channel
440	medtop:11000000	channel
298	medtop:13000000	channel
687	medtop:09000000	chanted
621	medtop:15000000	chanted
431	medtop:11000000	chaos
612	medtop:13000000	character
127	medtop:16000000	charges
716	medtop:01000000	charity
421	medtop:07000000	charity
1834	medtop:02000000	charleston
795	medtop:16000000	charlie
1330	medtop:02000000	charlotte
538	medtop:12000000	charlotte
1199	medtop:01000000	chart
697	medtop:05000000	cheating
147	medtop:11000000	check
820	medtop:07000000	checkers
1401	medtop:15000000	chelsea
608	medtop:01000000	chemical
589	medtop:03000000	chemical
159	medtop:11000000	chief
611	medtop:04000000	chief executive
999	medtop:04000000	chief financial
340	medtop:02000000	chief justice
1120	medtop:05000000	child care
1292	medtop:12000000	child sex
211	medtop:05000000	children
73	medtop:10000000	children
119	medtop:11000000	children
168	medtop:13000000	children
173	medtop:14000000	children
1301	medtop:06000000	chinese officials
305	medtop:02000000	choice
478	medtop:01000000	choir
716	medtop:02000000	chokehold
640	medtop:11000000	chris christie
971	medtop:10000000	christ
1319	medtop:10000000	christian
1471	medtop:12000000	christian
959	medtop:10000000	christianity
1055	medtop:11000000	christie
1132	medtop:07000000	christmas
2193	medtop:10000000	christmas
1207	medtop:02000000	church
449	medtop:10000000	church
1067	medtop:14000000	circuit
715	medtop:13000000	circulated
329	medtop:01000000	cited
197	medtop:14000000	citizens
445	medtop:14000000	citizenship
427	medtop:06000000	city
102	medtop:16000000	city
947	medtop:10000000	civilian
881	medtop:11000000	civility
831	medtop:12000000	civilization
615	medtop:01000000	claims
742	medtop:01000000	clarification
537	medtop:11000000	clark
583	medtop:05000000	class
1079	medtop:05000000	classroom
513	medtop:12000000	clause
1079	medtop:15000000	clay
995	medtop:06000000	clean
528	medtop:11000000	clearance
594	medtop:14000000	clerk
577	medtop:02000000	cleveland
644	medtop:09000000	clients
134	medtop:04000000	climate
2321	medtop:06000000	climate
1903	medtop:06000000	climate change
1120	medtop:06000000	climate deal
405	medtop:15000000	climbed
620	medtop:02000000	clinic
820	medtop:11000000	clinton campaign
1193	medtop:01000000	clinton foundation
440	medtop:01000000	clip
180	medtop:04000000	close
350	medtop:11000000	closely
268	medtop:09000000	club
882	medtop:15000000	club
916	medtop:16000000	clues
373	medtop:01000000	co
160	medtop:07000000	co
1197	medtop:15000000	coach
255	medtop:06000000	coal
685	medtop:05000000	cocktail
854	medtop:12000000	coffee
1265	medtop:10000000	coke
740	medtop:15000000	cole
562	medtop:02000000	collect
482	medtop:13000000	collection
1738	medtop:05000000	college
872	medtop:10000000	college
1103	medtop:05000000	college admissions
499	medtop:05000000	college campuses
676	medtop:11000000	collusion
826	medtop:14000000	color
1573	medtop:10000000	columbus
488	medtop:10000000	columnist
484	medtop:13000000	combat
1068	medtop:16000000	combatant
534	medtop:10000000	combined
919	medtop:04000000	comcast
403	medtop:15000000	comeback
911	medtop:01000000	comedian
432	medtop:01000000	comedy
1953	medtop:02000000	comey
645	medtop:10000000	comfort
807	medtop:10000000	commentary
591	medtop:04000000	commercial
822	medtop:02000000	commissioner
265	medtop:11000000	commitment
283	medtop:16000000	committee
395	medtop:11000000	common
1275	medtop:05000000	common core
581	medtop:02000000	communications
181	medtop:13000000	communications
363	medtop:14000000	community
1252	medtop:09000000	commute
426	medtop:04000000	company
75	medtop:09000000	company
493	medtop:13000000	company
271	medtop:01000000	compared
580	medtop:01000000	comparison
755	medtop:12000000	compassion
678	medtop:15000000	compatriot
1646	medtop:09000000	compensation
821	medtop:15000000	compete
631	medtop:13000000	competition
269	medtop:01000000	complained
420	medtop:01000000	complaint
281	medtop:07000000	complaint
1001	medtop:01000000	composer
1053	medtop:13000000	computer
607	medtop:14000000	condemned
193	medtop:07000000	conditions
166	medtop:09000000	conditions
972	medtop:16000000	condolences
263	medtop:01000000	conducted
589	medtop:02000000	confirmation
523	medtop:02000000	confirmed
295	medtop:04000000	confirmed
654	medtop:02000000	congressman
616	medtop:03000000	consent
1036	medtop:09000000	conservation
130	medtop:01000000	conservative
224	medtop:02000000	conservative
679	medtop:11000000	conservative
1006	medtop:02000000	conservative justices
88	medtop:14000000	consider
864	medtop:13000000	console
496	medtop:01000000	conspiracy
605	medtop:07000000	constitution
321	medtop:02000000	constitutional
423	medtop:06000000	construction
810	medtop:09000000	consumer demand
926	medtop:10000000	consumer products
230	medtop:10000000	consumers
145	medtop:13000000	consumers
334	medtop:07000000	contact
770	medtop:10000000	containers
1925	medtop:13000000	content
647	medtop:11000000	contest
1406	medtop:01000000	contestant
68	medtop:14000000	continue
1026	medtop:12000000	contraception
695	medtop:12000000	contraception mandate
591	medtop:03000000	contract
198	medtop:15000000	contract
316	medtop:14000000	contributed
213	medtop:13000000	control
716	medtop:11000000	convention
653	medtop:16000000	conviction
304	medtop:06000000	convinced
841	medtop:01000000	cops
665	medtop:14000000	cops
283	medtop:05000000	core
881	medtop:06000000	corn
651	medtop:05000000	cornell
937	medtop:01000000	coronavirus
136	medtop:05000000	coronavirus
1556	medtop:07000000	coronavirus
1451	medtop:09000000	coronavirus
213	medtop:10000000	coronavirus
511	medtop:01000000	coronavirus cases
485	medtop:09000000	coronavirus pandemic
428	medtop:10000000	coronavirus pandemic
660	medtop:09000000	coronavirus relief
1357	medtop:09000000	coronavirus response
1065	medtop:07000000	coroner
349	medtop:04000000	corporations
370	medtop:01000000	correction
1086	medtop:01000000	correspondent
469	medtop:11000000	corruption
458	medtop:11000000	cortez
682	medtop:11000000	cory
579	medtop:11000000	cory booker
155	medtop:13000000	cost
601	medtop:01000000	costume
282	medtop:02000000	counsel
388	medtop:11000000	count
313	medtop:16000000	counter
728	medtop:16000000	counter terrorism
771	medtop:02000000	counterintelligence
86	medtop:04000000	country
159	medtop:14000000	country
891	medtop:04000000	countryside
218	medtop:01000000	couple
553	medtop:10000000	courage
767	medtop:04000000	courier
201	medtop:01000000	course
449	medtop:02000000	court
73	medtop:12000000	court
263	medtop:14000000	court
714	medtop:02000000	court decision
638	medtop:09000000	court justice
592	medtop:14000000	court justice
1313	medtop:02000000	court nominee
572	medtop:14000000	court order
1183	medtop:02000000	court pick
733	medtop:01000000	cover
138	medtop:07000000	cover
871	medtop:01000000	coverage
605	medtop:07000000	coverage
530	medtop:01000000	covid
793	medtop:07000000	covid
1278	medtop:09000000	covid
615	medtop:10000000	covid
355	medtop:04000000	crash
624	medtop:01000000	creative
649	medtop:13000000	creators
573	medtop:01000000	credibility
469	medtop:05000000	credit
659	medtop:04000000	creditors
195	medtop:11000000	crime
199	medtop:14000000	crime
128	medtop:14000000	criminal
783	medtop:07000000	crisis
140	medtop:09000000	crisis
450	medtop:01000000	criticism
305	medtop:14000000	criticism
848	medtop:06000000	crop
1152	medtop:10000000	crop
427	medtop:10000000	cross
328	medtop:15000000	cross
576	medtop:15000000	cross country
1102	medtop:04000000	crumbling
595	medtop:09000000	crush
812	medtop:02000000	cry
2806	medtop:13000000	cryptocurrency
386	medtop:11000000	cuba
810	medtop:06000000	cult
1745	medtop:15000000	cup
712	medtop:13000000	curated
1438	medtop:15000000	curling
676	medtop:04000000	currency
492	medtop:13000000	currently
420	medtop:05000000	curriculum
736	medtop:15000000	curry
596	medtop:04000000	customers
1188	medtop:13000000	customers
410	medtop:04000000	cut
96	medtop:09000000	cut
149	medtop:11000000	cut
795	medtop:06000000	cyber
350	medtop:13000000	cyber
897	medtop:02000000	daca
524	medtop:05000000	daca
1240	medtop:05000000	dairy
432	medtop:06000000	dakota
274	medtop:06000000	damage
906	medtop:01000000	dance
687	medtop:13000000	data
234	medtop:04000000	date
734	medtop:14000000	davis
370	medtop:02000000	de blasio
224	medtop:14000000	dead
849	medtop:16000000	dead
499	medtop:04000000	deal
363	medtop:05000000	dean
159	medtop:01000000	death
305	medtop:14000000	death
803	medtop:02000000	death penalty
627	medtop:06000000	death toll
590	medtop:07000000	debacle
737	medtop:11000000	debate
373	medtop:12000000	debate
943	medtop:04000000	debit
312	medtop:05000000	debt
1425	medtop:11000000	debt
998	medtop:11000000	debt limit
401	medtop:15000000	debut
132	medtop:04000000	decision
697	medtop:10000000	declaration
122	medtop:03000000	declared
527	medtop:06000000	deepening
350	medtop:14000000	deeply
290	medtop:15000000	defeat
689	medtop:04000000	defects
279	medtop:16000000	defense
571	medtop:04000000	deficit
524	medtop:07000000	defund
685	medtop:07000000	delay
582	medtop:11000000	delegates
747	medtop:01000000	deleted
501	medtop:15000000	delighted
191	medtop:11000000	delivered
1509	medtop:10000000	delivery
438	medtop:13000000	delivery
233	medtop:13000000	demand
279	medtop:14000000	demand
1458	medtop:07000000	dementia
426	medtop:01000000	democratic presidential
657	medtop:14000000	democratic presidential
630	medtop:11000000	demographic
451	medtop:14000000	demonstrators
395	medtop:07000000	dems
719	medtop:11000000	dems
317	medtop:11000000	denied
416	medtop:15000000	dent
892	medtop:10000000	depends
599	medtop:07000000	depression
556	medtop:10000000	depression
471	medtop:11000000	deputy
593	medtop:04000000	derail
703	medtop:14000000	derek
973	medtop:10000000	derogatory
255	medtop:01000000	described
1509	medtop:10000000	desert
253	medtop:01000000	designed
462	medtop:05000000	desk
432	medtop:09000000	despite
154	medtop:11000000	despite
924	medtop:06000000	destroy
197	medtop:01000000	details
153	medtop:14000000	details
871	medtop:11000000	detainees
649	medtop:13000000	detect
654	medtop:02000000	detention
386	medtop:06000000	devastating
661	medtop:06000000	devastation
230	medtop:11000000	developed
447	medtop:13000000	developers
239	medtop:04000000	development
312	medtop:10000000	development
371	medtop:13000000	device
614	medtop:16000000	device
534	medtop:15000000	devil
1904	medtop:05000000	devos
732	medtop:02000000	dhs
440	medtop:01000000	died
805	medtop:01000000	died aged
457	medtop:11000000	difference
79	medtop:01000000	different
1186	medtop:13000000	digital
388	medtop:10000000	dinner
716	medtop:10000000	dire
359	medtop:11000000	directly
249	medtop:01000000	director
122	medtop:02000000	director
251	medtop:04000000	director
422	medtop:15000000	disappointed
528	medtop:03000000	disaster
451	medtop:06000000	disaster
912	medtop:11000000	disclosure
590	medtop:12000000	discovered
610	medtop:01000000	discredit
671	medtop:12000000	discriminate
1269	medtop:09000000	discrimination
963	medtop:12000000	discrimination
1150	medtop:09000000	disdain
308	medtop:01000000	disease
322	medtop:06000000	disease
325	medtop:09000000	disease
764	medtop:12000000	dish
593	medtop:13000000	disinformation
564	medtop:13000000	disney
564	medtop:10000000	disruption
897	medtop:02000000	dissent
451	medtop:05000000	district
219	medtop:14000000	district
1158	medtop:14000000	district attorney
389	medtop:14000000	district court
408	medtop:05000000	diversity
711	medtop:11000000	diversity
354	medtop:02000000	divided
787	medtop:01000000	divisiveness
1102	medtop:11000000	dnc
248	medtop:01000000	doctors
330	medtop:09000000	doctors
1064	medtop:02000000	doj
268	medtop:07000000	dollars
175	medtop:09000000	dollars
298	medtop:01000000	donations
437	medtop:11000000	donors
1125	medtop:15000000	doping
729	medtop:13000000	dorsey
732	medtop:11000000	dossier
374	medtop:13000000	download
251	medtop:02000000	dozen
331	medtop:14000000	dozen
854	medtop:01000000	drama
1301	medtop:06000000	drilling
383	medtop:13000000	drive
344	medtop:10000000	driver
3482	medtop:13000000	drones
584	medtop:16000000	drones
216	medtop:09000000	drop
1749	medtop:06000000	drought
281	medtop:01000000	drug
284	medtop:04000000	drug
536	medtop:14000000	drug
1455	medtop:07000000	drug prices
699	medtop:06000000	dry
736	medtop:14000000	duck
832	medtop:13000000	dutch
952	medtop:15000000	dutch
561	medtop:01000000	dylan
764	medtop:02000000	dylan
220	medtop:04000000	earlier
648	medtop:09000000	earned
645	medtop:04000000	earners
402	medtop:05000000	earnings
490	medtop:13000000	easier
999	medtop:04000000	easter
1640	medtop:10000000	easter
574	medtop:06000000	eastern
1166	medtop:04000000	eastofenglandnews
762	medtop:09000000	eat
371	medtop:10000000	eat
1430	medtop:13000000	ebay
489	medtop:01000000	ebola
3646	medtop:10000000	eclipse
698	medtop:04000000	economic
164	medtop:07000000	economic
202	medtop:09000000	economic
1414	medtop:04000000	economic conditions
678	medtop:09000000	economic recovery
472	medtop:09000000	economists
605	medtop:04000000	economy
341	medtop:07000000	economy
415	medtop:09000000	economy
1128	medtop:01000000	edited
881	medtop:01000000	edition
357	medtop:01000000	editorial
687	medtop:14000000	editorial
737	medtop:05000000	educated
1830	medtop:05000000	education
163	medtop:11000000	education
184	medtop:06000000	effect
137	medtop:07000000	efforts
647	medtop:14000000	el paso
942	medtop:11000000	elder
810	medtop:11000000	elected
57	medtop:01000000	election
354	medtop:02000000	election
99	medtop:04000000	election
305	medtop:07000000	election
4	medtop:11000000	election
662	medtop:02000000	electoral
687	medtop:02000000	electors
729	medtop:06000000	electric
508	medtop:06000000	electricity
600	medtop:04000000	electronic
680	medtop:06000000	elementary
619	medtop:06000000	elementary school
522	medtop:11000000	elizabeth warren
762	medtop:13000000	elon
743	medtop:13000000	elon musk
439	medtop:12000000	embrace
280	medtop:03000000	emergency
676	medtop:07000000	emergency
432	medtop:03000000	emergency management
480	medtop:06000000	emissions
850	medtop:03000000	emma
342	medtop:04000000	employed
542	medtop:04000000	employees
688	medtop:09000000	employees
1507	medtop:09000000	employer based
265	medtop:04000000	employers
446	medtop:04000000	employment
239	medtop:09000000	employment
435	medtop:10000000	empty
1228	medtop:02000000	encryption
546	medtop:01000000	endorsement
670	medtop:01000000	enemy
299	medtop:16000000	enemy
1004	medtop:16000000	enemy combatant
1378	medtop:04000000	energy
1080	medtop:04000000	energy bills
811	medtop:06000000	energy companies
3079	medtop:06000000	energy department
1957	medtop:06000000	energy projects
444	medtop:02000000	enforcement
341	medtop:14000000	enforcement
153	medtop:16000000	enforcement
724	medtop:16000000	enforcement officials
515	medtop:13000000	engineering
983	medtop:04000000	engineers
541	medtop:05000000	enrolled
1142	medtop:07000000	enrollment
375	medtop:03000000	ensnared
232	medtop:01000000	enter
868	medtop:13000000	entertainment
785	medtop:11000000	enthusiasm
336	medtop:01000000	entirely
997	medtop:06000000	environment
344	medtop:04000000	environmental
1496	medtop:06000000	environmental
564	medtop:06000000	environmentalists
3317	medtop:06000000	epa
574	medtop:02000000	epstein
855	medtop:04000000	equal pay
465	medtop:07000000	era
770	medtop:14000000	eric garner
502	medtop:02000000	eric holder
333	medtop:01000000	error
582	medtop:02000000	escalating
803	medtop:09000000	escalating
1262	medtop:09000000	essential workers
830	medtop:11000000	estate
174	medtop:01000000	estimated
433	medtop:03000000	ethics
799	medtop:04000000	eu
437	medtop:04000000	euro
909	medtop:04000000	eurozone
969	medtop:16000000	evacuated
854	medtop:03000000	evacuation
470	medtop:11000000	evangelical
999	medtop:12000000	evangelical
102	medtop:01000000	event
247	medtop:01000000	evidence
423	medtop:04000000	ex
524	medtop:11000000	ex
493	medtop:01000000	exaggerated
248	medtop:12000000	example
454	medtop:10000000	except
1258	medtop:10000000	exceptionally
287	medtop:04000000	executive
336	medtop:14000000	executive
584	medtop:14000000	executive action
555	medtop:07000000	executive order
913	medtop:14000000	executive order
1040	medtop:14000000	executive power
476	medtop:12000000	exemption
702	medtop:07000000	exercise
650	medtop:01000000	exhibition
529	medtop:09000000	expectations
241	medtop:04000000	expected
843	medtop:05000000	expelled
464	medtop:04000000	expense
428	medtop:07000000	experience
209	medtop:11000000	experience
218	medtop:06000000	experts
362	medtop:04000000	expire
276	medtop:01000000	explained
1639	medtop:16000000	explosion
807	medtop:16000000	explosives
683	medtop:04000000	exports
395	medtop:13000000	exposed
215	medtop:12000000	expressed
1184	medtop:04000000	extend unemployment
245	medtop:09000000	extended
270	medtop:04000000	extension
350	medtop:01000000	extremely
667	medtop:16000000	extremism
1679	medtop:06000000	exxon
271	medtop:10000000	eye
573	medtop:04000000	faa
99	medtop:07000000	face
71	medtop:11000000	face
1390	medtop:12000000	face challenges
259	medtop:01000000	facebook
982	medtop:07000000	facebook
869	medtop:13000000	facebook
608	medtop:07000000	facilitate
403	medtop:01000000	fact
672	medtop:07000000	fact checkers
293	medtop:01000000	fact checking
472	medtop:01000000	factual
319	medtop:11000000	failed
248	medtop:04000000	failure
312	medtop:02000000	faith
1078	medtop:12000000	faith
841	medtop:10000000	faithful
1031	medtop:01000000	fake
958	medtop:01000000	fake news
300	medtop:14000000	fall
660	medtop:01000000	false
1033	medtop:13000000	false claims
158	medtop:07000000	family
360	medtop:10000000	family
900	medtop:14000000	family separation
730	medtop:10000000	famous
648	medtop:01000000	fans
370	medtop:13000000	fans
675	medtop:06000000	farm
480	medtop:10000000	farm
1778	medtop:06000000	farmers
1970	medtop:10000000	farmers
303	medtop:04000000	fast
576	medtop:04000000	fast track
874	medtop:13000000	fastest
278	medtop:10000000	father
380	medtop:11000000	father
536	medtop:14000000	father
1460	medtop:01000000	fauci
1469	medtop:11000000	fauci
2401	medtop:02000000	fbi
752	medtop:16000000	fbi
450	medtop:02000000	fbi director
609	medtop:13000000	fcc
596	medtop:14000000	fda
544	medtop:01000000	feature
683	medtop:07000000	fed
176	medtop:07000000	federal
132	medtop:14000000	federal
710	medtop:04000000	federal agencies
504	medtop:14000000	federal court
315	medtop:03000000	federal emergency
979	medtop:09000000	federal employees
626	medtop:11000000	federal judge
757	medtop:07000000	federal law
1035	medtop:07000000	federal reserve
451	medtop:01000000	federalist
1013	medtop:13000000	feed
607	medtop:09000000	feet
293	medtop:01000000	female
1209	medtop:14000000	fence
535	medtop:02000000	ferguson
1177	medtop:01000000	festival
701	medtop:11000000	festive
1463	medtop:02000000	fifth amendment
722	medtop:15000000	fighters
366	medtop:01000000	figure
110	medtop:11000000	figure
512	medtop:09000000	file
156	medtop:13000000	file
525	medtop:11000000	filibuster
1282	medtop:01000000	film
975	medtop:13000000	film
579	medtop:15000000	final
371	medtop:11000000	finance
123	medtop:11000000	financial
1023	medtop:07000000	financial crisis
1019	medtop:04000000	financial officer
1259	medtop:04000000	financial situation
751	medtop:09000000	financially
324	medtop:04000000	fine
155	medtop:05000000	fine
531	medtop:15000000	finish
723	medtop:16000000	finish line
1373	medtop:11000000	fiorina
106	medtop:03000000	fire
996	medtop:01000000	firebombed
646	medtop:04000000	firefighters
1587	medtop:06000000	firefighters
1049	medtop:10000000	fireworks
948	medtop:04000000	firm
1035	medtop:13000000	firm
920	medtop:02000000	fisa
362	medtop:07000000	fiscal
564	medtop:14000000	fit
465	medtop:03000000	fla
848	medtop:11000000	flake
919	medtop:07000000	flavored
241	medtop:04000000	flight
1950	medtop:03000000	flood
865	medtop:03000000	floodwaters
262	medtop:04000000	floor
910	medtop:12000000	flourish
867	medtop:01000000	flu
497	medtop:15000000	fly
529	medtop:15000000	fly half
512	medtop:01000000	flynn
1034	medtop:02000000	flynn
101	medtop:04000000	focus
987	medtop:13000000	followers
175	medtop:04000000	food
1683	medtop:10000000	food
988	medtop:04000000	food stamps
1060	medtop:09000000	food supply
649	medtop:09000000	football
1733	medtop:13000000	football
993	medtop:09000000	footballer
176	medtop:14000000	force
882	medtop:13000000	forehead
639	medtop:11000000	foreign policy
567	medtop:14000000	foreigners
430	medtop:03000000	forest
558	medtop:06000000	forest
593	medtop:15000000	formula
280	medtop:10000000	founder
504	medtop:13000000	founder
463	medtop:10000000	fourth
1279	medtop:11000000	fracking
1409	medtop:12000000	francis
544	medtop:13000000	francisco
707	medtop:04000000	fraud
320	medtop:05000000	free
144	medtop:13000000	free
769	medtop:13000000	free expression
1140	medtop:05000000	free speech
1399	medtop:13000000	free speech
417	medtop:04000000	free trade
448	medtop:07000000	freedom
579	medtop:10000000	freedom
526	medtop:12000000	freedom
683	medtop:01000000	frenzy
1380	medtop:15000000	fried
136	medtop:11000000	friends
686	medtop:01000000	fringe
330	medtop:04000000	fuel
530	medtop:06000000	fuel
141	medtop:10000000	full
915	medtop:04000000	fumed
333	medtop:11000000	fund
1136	medtop:07000000	fundraising
643	medtop:02000000	funeral
284	medtop:07000000	future
410	medtop:13000000	future
689	medtop:06000000	gallon
946	medtop:13000000	game
1205	medtop:15000000	game
1555	medtop:13000000	gamers
736	medtop:13000000	gaming
920	medtop:14000000	gang
596	medtop:04000000	gap
609	medtop:02000000	garland
411	medtop:02000000	garner
699	medtop:06000000	gas
714	medtop:06000000	gasoline
580	medtop:07000000	gathering
334	medtop:03000000	gavin newsom
577	medtop:07000000	gavin newsom
1498	medtop:14000000	gay
417	medtop:14000000	gay marriage
984	medtop:12000000	gender identity
1103	medtop:09000000	gene
372	medtop:02000000	general
102	medtop:07000000	general
70	medtop:11000000	general
947	medtop:11000000	general secretary
814	medtop:02000000	general william
403	medtop:10000000	generated
203	medtop:10000000	generation
665	medtop:03000000	generators
668	medtop:09000000	generous
549	medtop:01000000	george stephanopoulos
313	medtop:04000000	german
566	medtop:05000000	ghost
1156	medtop:04000000	giant
301	medtop:13000000	giant
807	medtop:11000000	giffords
448	medtop:10000000	gift
409	medtop:01000000	gig
549	medtop:15000000	gig
1200	medtop:02000000	ginsburg
704	medtop:14000000	girl
598	medtop:03000000	giuliani
945	medtop:11000000	giuliani
563	medtop:10000000	glass
612	medtop:15000000	glenn
577	medtop:07000000	glitches
641	medtop:06000000	global
759	medtop:06000000	global climate
730	medtop:09000000	global pandemic
1220	medtop:06000000	global warming
1182	medtop:04000000	gm
412	medtop:15000000	goal
1096	medtop:09000000	goalkeeper
2368	medtop:12000000	god
878	medtop:15000000	gold
763	medtop:11000000	golf
855	medtop:01000000	google
956	medtop:02000000	gorsuch
78	medtop:07000000	government
333	medtop:11000000	government
996	medtop:11000000	government plans
916	medtop:07000000	government shutdown
158	medtop:02000000	governor
189	medtop:11000000	governor
573	medtop:03000000	govt
614	medtop:11000000	grab
1089	medtop:05000000	grade
408	medtop:05000000	graduate
581	medtop:15000000	grand
519	medtop:15000000	grand slam
273	medtop:10000000	grant
1444	medtop:13000000	graphic
323	medtop:10000000	great
93	medtop:11000000	great
209	medtop:15000000	great
743	medtop:07000000	great depression
759	medtop:06000000	green
1074	medtop:06000000	green energy
1507	medtop:06000000	greta
675	medtop:09000000	gretchen
968	medtop:11000000	griffin
647	medtop:10000000	grocery
553	medtop:10000000	grocery store
176	medtop:16000000	ground
602	medtop:03000000	ground zero
91	medtop:02000000	group
212	medtop:04000000	group
208	medtop:13000000	growing
194	medtop:09000000	growth
1324	medtop:11000000	guantanamo
1084	medtop:16000000	guantanamo
412	medtop:07000000	guarantee
323	medtop:02000000	guard
834	medtop:14000000	guatemala
986	medtop:09000000	guest worker
571	medtop:14000000	guidance
795	medtop:10000000	guide
893	medtop:01000000	guitarist
824	medtop:06000000	gulf
772	medtop:02000000	gun
526	medtop:03000000	gun control
1574	medtop:02000000	gunman
605	medtop:16000000	gunman
531	medtop:16000000	gunmen
1486	medtop:06000000	gusts
360	medtop:11000000	guy
431	medtop:07000000	gym
1171	medtop:13000000	hacked
678	medtop:13000000	hackers
1224	medtop:01000000	haley
150	medtop:04000000	half
139	medtop:15000000	half
248	medtop:01000000	hall
404	medtop:06000000	halt
345	medtop:11000000	hampshire
1018	medtop:07000000	hand sanitizer
503	medtop:13000000	handheld
482	medtop:05000000	hang
1892	medtop:01000000	hannity
70	medtop:14000000	happened
1647	medtop:10000000	happiness
898	medtop:13000000	harassment
161	medtop:09000000	hard
1415	medtop:13000000	hard drive
688	medtop:14000000	harm
673	medtop:13000000	harmful
421	medtop:14000000	harris
465	medtop:04000000	harry
840	medtop:04000000	harry reid
620	medtop:05000000	harvard
2685	medtop:03000000	harvey
340	medtop:02000000	hate
1267	medtop:09000000	haunt
315	medtop:03000000	hawaii
1400	medtop:01000000	headlines
280	medtop:11000000	headlines
577	medtop:07000000	health
1152	medtop:09000000	health benefits
534	medtop:07000000	health care
603	medtop:01000000	health experts
689	medtop:07000000	health law
463	medtop:01000000	health officials
488	medtop:01000000	health organization
287	medtop:07000000	healthcare
135	medtop:14000000	hearing
366	medtop:16000000	hearing
250	medtop:01000000	heat
264	medtop:10000000	heat
301	medtop:11000000	held
134	medtop:14000000	held
70	medtop:11000000	help
92	medtop:13000000	help
492	medtop:01000000	hero
729	medtop:01000000	hey
668	medtop:07000000	hhs
1845	medtop:16000000	hicks
811	medtop:09000000	hidden
388	medtop:02000000	hide
106	medtop:10000000	high
865	medtop:11000000	high level
251	medtop:01000000	higher
918	medtop:05000000	higher education
285	medtop:14000000	highest
966	medtop:14000000	hindu
396	medtop:09000000	hiring
249	medtop:10000000	hiring
1654	medtop:14000000	hispanic
761	medtop:14000000	historian
354	medtop:06000000	historic
658	medtop:09000000	historically
219	medtop:02000000	history
342	medtop:14000000	history
187	medtop:01000000	hit
86	medtop:04000000	hit
533	medtop:03000000	hit hard
1131	medtop:11000000	hiv
784	medtop:10000000	hoarding
746	medtop:16000000	hoax
876	medtop:02000000	hobby
1207	medtop:02000000	hobby lobby
301	medtop:04000000	hold
426	medtop:02000000	holder
240	medtop:04000000	holiday
2558	medtop:10000000	holiday
833	medtop:10000000	holiday season
619	medtop:14000000	holocaust
910	medtop:10000000	holy
452	medtop:07000000	home
76	medtop:10000000	home
177	medtop:11000000	home
1568	medtop:11000000	home office
1276	medtop:09000000	home orders
1418	medtop:11000000	home secretary
448	medtop:14000000	homeland security
469	medtop:01000000	homeless
645	medtop:10000000	homeless
492	medtop:03000000	hometown
488	medtop:10000000	honor
205	medtop:11000000	hope
110	medtop:14000000	hope
436	medtop:02000000	horowitz
1338	medtop:15000000	horse
168	medtop:12000000	hospital
1393	medtop:01000000	host
712	medtop:16000000	hostage
498	medtop:01000000	hot
864	medtop:09000000	hourly earnings
123	medtop:04000000	hours
41	medtop:04000000	house
149	medtop:11000000	house
39	medtop:14000000	house
884	medtop:16000000	house oversight
333	medtop:07000000	households
508	medtop:09000000	housing
320	medtop:11000000	housing
365	medtop:03000000	houston
771	medtop:11000000	howard
652	medtop:04000000	huawei
492	medtop:13000000	hub
312	medtop:13000000	huge
485	medtop:14000000	human services
887	medtop:12000000	humor
1578	medtop:10000000	hunger
680	medtop:11000000	hunt
1289	medtop:03000000	hurricane
523	medtop:03000000	hurricane katrina
288	medtop:11000000	husband
1511	medtop:01000000	hydroxychloroquine
782	medtop:01000000	hype
667	medtop:14000000	ice
77	medtop:05000000	idea
150	medtop:07000000	idea
106	medtop:13000000	idea
531	medtop:16000000	identified
503	medtop:01000000	ignored
395	medtop:10000000	ii
391	medtop:14000000	ilhan
391	medtop:14000000	ilhan omar
956	medtop:09000000	illegal immigrants
620	medtop:07000000	illinois
395	medtop:14000000	illinois
388	medtop:09000000	immediate
522	medtop:14000000	immediate
309	medtop:02000000	immigrants
183	medtop:11000000	immigration
2052	medtop:14000000	immigration
754	medtop:14000000	immigration bill
966	medtop:14000000	immigration reform
277	medtop:04000000	impact
533	medtop:01000000	impeached
854	medtop:01000000	impeachment
788	medtop:11000000	impeachment
905	medtop:11000000	impeachment proceedings
176	medtop:14000000	important
347	medtop:04000000	imports
635	medtop:01000000	impression
166	medtop:04000000	improve
161	medtop:11000000	improve
670	medtop:11000000	inauguration
596	medtop:10000000	inc
590	medtop:14000000	incarceration
1067	medtop:10000000	incensed
77	medtop:04000000	income
216	medtop:05000000	income
324	medtop:10000000	income
308	medtop:14000000	income
439	medtop:05000000	income families
365	medtop:04000000	income inequality
707	medtop:14000000	income inequality
286	medtop:04000000	increase
596	medtop:14000000	indefinitely
1606	medtop:10000000	independence
229	medtop:11000000	independent
694	medtop:14000000	india
619	medtop:04000000	indian
439	medtop:10000000	indian
813	medtop:04000000	indiana
622	medtop:10000000	indigenous
812	medtop:10000000	indigenous peoples
561	medtop:04000000	indonesia
933	medtop:07000000	indoor
989	medtop:07000000	induced
837	medtop:04000000	industrial action
164	medtop:10000000	industry
232	medtop:13000000	industry
950	medtop:04000000	inequality
440	medtop:03000000	inevitable
824	medtop:01000000	infected
969	medtop:01000000	infection
1134	medtop:11000000	inflation
231	medtop:01000000	influence
417	medtop:11000000	influence
264	medtop:01000000	information
139	medtop:02000000	information
96	medtop:13000000	information
457	medtop:14000000	informed
1595	medtop:04000000	infrastructure
647	medtop:09000000	infrastructure
267	medtop:13000000	infrastructure
1261	medtop:01000000	ingraham
441	medtop:11000000	initiative
730	medtop:14000000	injunction
911	medtop:16000000	injured
1503	medtop:15000000	injury
939	medtop:14000000	injustice
814	medtop:02000000	inmates
463	medtop:13000000	innovation
187	medtop:13000000	inside
434	medtop:11000000	insisted
675	medtop:07000000	inspection
527	medtop:02000000	inspector
705	medtop:02000000	inspector general
335	medtop:15000000	inspired
662	medtop:01000000	instagram
1165	medtop:07000000	instagram
1213	medtop:13000000	instagram
990	medtop:13000000	installed
685	medtop:03000000	instant
533	medtop:01000000	insult
165	medtop:04000000	insurance
363	medtop:07000000	insurance
888	medtop:09000000	insured
346	medtop:02000000	intelligence
186	medtop:16000000	intelligence
715	medtop:02000000	intelligence community
395	medtop:11000000	intended
1383	medtop:13000000	interactive
628	medtop:01000000	intercept
98	medtop:01000000	interest
403	medtop:11000000	interest
85	medtop:13000000	interest
356	medtop:05000000	interest rates
533	medtop:02000000	interfere
194	medtop:09000000	international
393	medtop:01000000	internet
993	medtop:13000000	internet
1800	medtop:16000000	interrogation
693	medtop:13000000	intimate
769	medtop:07000000	invasive
1443	medtop:09000000	invention
682	medtop:04000000	invest
392	medtop:01000000	investigate
248	medtop:16000000	investigation
1593	medtop:16000000	investigators
445	medtop:09000000	investors
588	medtop:13000000	investors
693	medtop:15000000	iranian
1026	medtop:16000000	iraqi
572	medtop:07000000	ireland
651	medtop:11000000	ireland
1217	medtop:15000000	ireland
425	medtop:15000000	irish
2415	medtop:02000000	irs
523	medtop:12000000	irs
799	medtop:12000000	isil
1140	medtop:01000000	isis
1219	medtop:16000000	isis
521	medtop:16000000	islam
1357	medtop:16000000	islamic
476	medtop:16000000	islamic state
579	medtop:16000000	islamist
170	medtop:03000000	island
327	medtop:13000000	island
1195	medtop:07000000	isolation
45	medtop:11000000	issue
672	medtop:15000000	italy
840	medtop:05000000	ivanka
966	medtop:05000000	ivanka trump
2159	medtop:05000000	ivy
1189	medtop:14000000	jackie
619	medtop:06000000	jackson
322	medtop:05000000	jail
458	medtop:11000000	jail
610	medtop:16000000	jake tapper
364	medtop:02000000	james comey
1120	medtop:15000000	jamie
462	medtop:13000000	japan
775	medtop:13000000	jeff bezos
596	medtop:11000000	jeff flake
930	medtop:02000000	jeff sessions
536	medtop:11000000	jeff sessions
775	medtop:10000000	jefferson
588	medtop:14000000	jefferson
606	medtop:11000000	jeremy
640	medtop:10000000	jerusalem
1080	medtop:12000000	jesus
723	medtop:12000000	jesus christ
446	medtop:11000000	jewish
507	medtop:02000000	jews
922	medtop:01000000	jim acosta
809	medtop:07000000	job losses
1651	medtop:09000000	job losses
1188	medtop:04000000	jobless
468	medtop:07000000	jobless
792	medtop:09000000	jobless claims
342	medtop:04000000	jobs
407	medtop:09000000	jobs
1180	medtop:09000000	jobs report
597	medtop:11000000	john kasich
526	medtop:02000000	john roberts
712	medtop:01000000	johnny
715	medtop:01000000	johns hopkins
261	medtop:02000000	joined
364	medtop:04000000	joint
398	medtop:11000000	joke
532	medtop:15000000	jose
1181	medtop:01000000	journalists
547	medtop:11000000	judge
345	medtop:14000000	judge
755	medtop:11000000	judgement
359	medtop:01000000	jump
1155	medtop:14000000	jury
527	medtop:02000000	justice
366	medtop:09000000	justice
271	medtop:14000000	justice
671	medtop:02000000	justice anthony
276	medtop:09000000	justice department
749	medtop:02000000	justice kennedy
652	medtop:02000000	justice reform
857	medtop:14000000	justice system
1828	medtop:09000000	justices ruled
938	medtop:15000000	kaepernick
773	medtop:02000000	kagan
627	medtop:01000000	karl
650	medtop:11000000	kasich
820	medtop:01000000	katie
949	medtop:03000000	katrina
342	medtop:01000000	kavanaugh
1329	medtop:02000000	kavanaugh
1125	medtop:15000000	keeper
1114	medtop:11000000	kelly
298	medtop:03000000	kevin mccarthy
142	medtop:07000000	key
783	medtop:06000000	keystone
1071	medtop:06000000	keystone pipeline
518	medtop:04000000	keystone xl
794	medtop:13000000	khan
896	medtop:06000000	kidney
2009	medtop:05000000	kids
448	medtop:01000000	killed
177	medtop:06000000	killed
257	medtop:12000000	killed
100	medtop:16000000	killed
506	medtop:16000000	killer
1074	medtop:14000000	killing
412	medtop:14000000	kim
1030	medtop:04000000	kirk
897	medtop:09000000	klein
854	medtop:15000000	knee
703	medtop:02000000	knight
777	medtop:16000000	kurdish
823	medtop:11000000	kushner
986	medtop:13000000	lab
1751	medtop:09000000	labor
378	medtop:10000000	labor
1050	medtop:11000000	labor
1204	medtop:09000000	labor costs
1782	medtop:09000000	labor department
620	medtop:04000000	labor force
1269	medtop:09000000	labor secretary
926	medtop:11000000	labour leader
379	medtop:16000000	laden
786	medtop:11000000	lady
614	medtop:06000000	lake
221	medtop:04000000	largest
428	medtop:02000000	las
825	medtop:03000000	las
444	medtop:02000000	las vegas
647	medtop:03000000	las vegas
279	medtop:09000000	late
935	medtop:14000000	latino
558	medtop:15000000	lauer
707	medtop:01000000	laura ingraham
85	medtop:02000000	law
89	medtop:07000000	law
126	medtop:14000000	law
607	medtop:02000000	law enforcement
380	medtop:16000000	law enforcement
92	medtop:03000000	lawmakers
200	medtop:07000000	lawmakers
250	medtop:14000000	lawmakers
232	medtop:13000000	lawsuit
368	medtop:11000000	lawyer
374	medtop:14000000	lawyer
443	medtop:07000000	lay
1398	medtop:09000000	layoffs
134	medtop:11000000	lead
351	medtop:03000000	leader kevin
276	medtop:11000000	leaders
308	medtop:05000000	league
782	medtop:15000000	league
316	medtop:06000000	leaked
316	medtop:11000000	leaked
582	medtop:11000000	leaving office
241	medtop:16000000	led
581	medtop:07000000	lee
188	medtop:01000000	left
751	medtop:01000000	leftist
544	medtop:02000000	leftist
559	medtop:05000000	leftist
886	medtop:13000000	legal action
821	medtop:12000000	legal fight
472	medtop:15000000	legend
417	medtop:09000000	legislation
420	medtop:07000000	legislative
716	medtop:05000000	lehman
1333	medtop:07000000	leisure
560	medtop:11000000	lessons
422	medtop:14000000	letter
886	medtop:02000000	levin
987	medtop:12000000	lgbt
559	medtop:14000000	lgbtq
411	medtop:11000000	lib
374	medtop:11000000	lib dems
539	medtop:01000000	liberal
415	medtop:11000000	liberal democrats
2130	medtop:10000000	liberalism
752	medtop:12000000	libertarian
1097	medtop:12000000	liberty
1026	medtop:13000000	library
500	medtop:16000000	libya
402	medtop:13000000	lies
149	medtop:07000000	life
137	medtop:12000000	life
1180	medtop:12000000	life movement
237	medtop:12000000	light
796	medtop:14000000	likened
1429	medtop:01000000	limbaugh
381	medtop:13000000	linked
692	medtop:15000000	lions
611	medtop:02000000	lisa
159	medtop:02000000	list
715	medtop:12000000	literally
293	medtop:07000000	live
966	medtop:06000000	livestock
1273	medtop:05000000	loans
647	medtop:07000000	loans
895	medtop:02000000	lobbying
480	medtop:11000000	local authorities
435	medtop:07000000	lockdown
503	medtop:09000000	lockdown
1469	medtop:02000000	lois
878	medtop:07000000	loneliness
177	medtop:07000000	longer
2201	medtop:02000000	looters
492	medtop:02000000	looting
583	medtop:14000000	looting
496	medtop:15000000	lopez
775	medtop:05000000	lori
72	medtop:11000000	lost
125	medtop:15000000	lost
119	medtop:06000000	lot
381	medtop:11000000	louis
693	medtop:02000000	louisiana
705	medtop:03000000	louisiana
733	medtop:01000000	lousy
398	medtop:01000000	love
731	medtop:13000000	lovely
318	medtop:10000000	low
598	medtop:10000000	low income
608	medtop:15000000	luis
705	medtop:05000000	lunch
1037	medtop:10000000	luther
631	medtop:10000000	luther king
379	medtop:11000000	lying
731	medtop:02000000	lynch
791	medtop:07000000	macarthur
397	medtop:13000000	machine
893	medtop:09000000	madrid
689	medtop:01000000	magic
1458	medtop:01000000	maher
687	medtop:01000000	mail
354	medtop:04000000	mail
499	medtop:07000000	mail
950	medtop:13000000	mail
364	medtop:16000000	mail
1167	medtop:07000000	main street
357	medtop:09000000	mainstream
793	medtop:09000000	mainstream media
1486	medtop:09000000	maintenance
128	medtop:01000000	major
134	medtop:04000000	majority
112	medtop:07000000	majority
993	medtop:04000000	maker
1463	medtop:01000000	malaria
1101	medtop:13000000	malicious
935	medtop:09000000	mall
201	medtop:14000000	man
885	medtop:11000000	manafort
827	medtop:06000000	management
663	medtop:03000000	management agency
520	medtop:15000000	manager
240	medtop:07000000	mandate
558	medtop:07000000	mandatory
2086	medtop:16000000	marathon
1038	medtop:16000000	marathon bombings
292	medtop:11000000	margin
982	medtop:02000000	marine
1886	medtop:13000000	mark zuckerberg
171	medtop:13000000	market
490	medtop:07000000	marketplace
331	medtop:12000000	marriage
716	medtop:14000000	marriage
716	medtop:14000000	marriage licenses
631	medtop:10000000	martin luther
434	medtop:15000000	martinez
336	medtop:09000000	masks
325	medtop:02000000	mass
374	medtop:03000000	mass
486	medtop:10000000	mass
1194	medtop:03000000	mass murder
893	medtop:02000000	mass shooting
443	medtop:02000000	massacre
325	medtop:09000000	massive
265	medtop:13000000	massive
1131	medtop:12000000	masterpiece
1033	medtop:15000000	match
422	medtop:11000000	material
264	medtop:13000000	material
490	medtop:07000000	maternity
628	medtop:05000000	math
145	medtop:12000000	matter
92	medtop:14000000	matter
670	medtop:01000000	matthew
513	medtop:02000000	mayor
979	medtop:02000000	mccabe
712	medtop:04000000	mcdonald
806	medtop:11000000	mcsally
253	medtop:13000000	meant
136	medtop:04000000	measures
2848	medtop:10000000	meat
977	medtop:12000000	meat
1586	medtop:15000000	medal
1107	medtop:15000000	medallist
688	medtop:02000000	meddling
1941	medtop:01000000	media
397	medtop:13000000	media
639	medtop:13000000	media giant
792	medtop:07000000	medicaid
174	medtop:10000000	medical
1976	medtop:09000000	medical staff
515	medtop:11000000	medicare
533	medtop:01000000	medicine
642	medtop:04000000	meeting
212	medtop:11000000	meeting
721	medtop:01000000	megan
966	medtop:01000000	megyn
889	medtop:01000000	megyn kelly
525	medtop:11000000	melania
1623	medtop:10000000	memorial
627	medtop:07000000	memory
663	medtop:15000000	mental
1016	medtop:15000000	mental health
250	medtop:01000000	mention
417	medtop:05000000	mentor
1272	medtop:05000000	merry
283	medtop:11000000	message
459	medtop:13000000	message
401	medtop:11000000	met
885	medtop:06000000	metal
1087	medtop:06000000	meteorologist
980	medtop:14000000	mexico border
741	medtop:14000000	michael brown
800	medtop:13000000	microsoft
410	medtop:09000000	mid
357	medtop:04000000	middle
936	medtop:04000000	middle class
530	medtop:05000000	middle class
594	medtop:11000000	middle east
1042	medtop:15000000	midfielder
531	medtop:10000000	midnight
400	medtop:04000000	midterm
441	medtop:14000000	midterm
483	medtop:11000000	migrants
415	medtop:14000000	migrants
725	medtop:11000000	migration
473	medtop:01000000	mike pence
529	medtop:06000000	miles
851	medtop:16000000	militants
145	medtop:10000000	military
268	medtop:16000000	military
551	medtop:03000000	military personnel
930	medtop:05000000	milk
786	medtop:09000000	mine
532	medtop:04000000	mini
735	medtop:04000000	mini budget
778	medtop:04000000	minimum
449	medtop:11000000	minimum
1794	medtop:04000000	minimum wage
403	medtop:04000000	minister
233	medtop:07000000	minister
2046	medtop:11000000	minister
205	medtop:13000000	minister
180	medtop:16000000	minister
518	medtop:04000000	ministry
493	medtop:02000000	minneapolis
2209	medtop:14000000	minneapolis
199	medtop:11000000	minority
364	medtop:01000000	minutes
324	medtop:15000000	minutes
792	medtop:07000000	miracle
1746	medtop:16000000	miranda
1196	medtop:01000000	misleading
634	medtop:11000000	missile
187	medtop:01000000	missing
191	medtop:15000000	missing
336	medtop:12000000	mission
273	medtop:16000000	mission
564	medtop:14000000	missouri
1174	medtop:11000000	mitt romney
621	medtop:01000000	mob
328	medtop:04000000	mobile
591	medtop:13000000	mobile
1009	medtop:10000000	mobile devices
386	medtop:13000000	mobile phone
526	medtop:04000000	mobility
614	medtop:11000000	mocked
638	medtop:13000000	model
647	medtop:11000000	moderators
846	medtop:16000000	mohammed
229	medtop:09000000	money
480	medtop:11000000	money
448	medtop:09000000	monthly
632	medtop:14000000	monuments
1185	medtop:10000000	moon
853	medtop:06000000	moore
380	medtop:07000000	moral
87	medtop:01000000	morning
694	medtop:01000000	morris
1127	medtop:12000000	mosque
785	medtop:02000000	motive
1119	medtop:06000000	mountain
740	medtop:14000000	mounting
427	medtop:09000000	move forward
272	medtop:12000000	movement
787	medtop:13000000	movie
928	medtop:11000000	mp
1390	medtop:13000000	mpany
796	medtop:06000000	mph
430	medtop:04000000	mps
1395	medtop:11000000	mps
953	medtop:13000000	mps
1306	medtop:01000000	msnbc
904	medtop:02000000	mueller
523	medtop:11000000	mueller
338	medtop:02000000	multiple
968	medtop:07000000	mum
1085	medtop:15000000	mum
450	medtop:14000000	murder
853	medtop:01000000	murdoch
1223	medtop:15000000	murray
827	medtop:01000000	music
1036	medtop:13000000	music
426	medtop:01000000	musical
2069	medtop:13000000	musk
767	medtop:16000000	muslim
669	medtop:06000000	mystery
706	medtop:11000000	nadler
212	medtop:02000000	name
1081	medtop:10000000	namely
297	medtop:01000000	narrative
1281	medtop:10000000	nasa
175	medtop:14000000	nation
58	medtop:11000000	national
102	medtop:14000000	national
938	medtop:15000000	national anthem
1537	medtop:11000000	national debt
949	medtop:14000000	national emergency
547	medtop:03000000	national media
938	medtop:09000000	national parks
1027	medtop:06000000	national weather
1041	medtop:02000000	nationalist
559	medtop:14000000	nationwide
333	medtop:10000000	native
494	medtop:10000000	native american
860	medtop:06000000	natural
1278	medtop:06000000	natural gas
716	medtop:16000000	navy
422	medtop:11000000	nazi
771	medtop:14000000	nazis
994	medtop:14000000	nba
469	medtop:01000000	nbc news
124	medtop:10000000	nearly
256	medtop:14000000	nearly
502	medtop:14000000	neck
484	medtop:11000000	negative
337	medtop:07000000	negotiate
1154	medtop:14000000	neighborhood
870	medtop:02000000	neo
1339	medtop:13000000	net
990	medtop:07000000	netanyahu
1247	medtop:13000000	netflix
1320	medtop:01000000	network
279	medtop:13000000	network
714	medtop:01000000	news
861	medtop:01000000	news media
535	medtop:01000000	news outlets
1117	medtop:13000000	news website
1267	medtop:03000000	newsom
676	medtop:07000000	newsom
1168	medtop:01000000	newsonline
1258	medtop:14000000	newsroom
2039	medtop:15000000	nfl
2201	medtop:07000000	nhs
475	medtop:11000000	nhs
751	medtop:01000000	nice
491	medtop:11000000	nick
622	medtop:10000000	nickname
1094	medtop:16000000	nigeria
843	medtop:01000000	nikki
1048	medtop:01000000	nikki haley
457	medtop:02000000	nominated
1015	medtop:09000000	nominated
543	medtop:02000000	nomination
790	medtop:02000000	nominee
293	medtop:07000000	nominee
270	medtop:10000000	none
476	medtop:11000000	none
427	medtop:11000000	normal
448	medtop:11000000	north korea
855	medtop:06000000	northern california
290	medtop:01000000	noted
656	medtop:09000000	notification
915	medtop:04000000	nuclear
541	medtop:11000000	nuclear
970	medtop:02000000	nude
947	medtop:12000000	nypd
986	medtop:01000000	nyt
1062	medtop:04000000	obama economic
603	medtop:14000000	obama immigration
204	medtop:02000000	obamacare
2850	medtop:07000000	obamacare
632	medtop:01000000	obstruction
409	medtop:11000000	obstruction
498	medtop:14000000	obtained
414	medtop:11000000	ocasio
540	medtop:11000000	ocasio cortez
909	medtop:09000000	occupational
382	medtop:06000000	occurred
403	medtop:04000000	offer
244	medtop:07000000	offer
199	medtop:04000000	office
377	medtop:11000000	office
479	medtop:02000000	officers
242	medtop:14000000	officers
183	medtop:06000000	officials
177	medtop:16000000	officials
694	medtop:04000000	offset
209	medtop:04000000	oil
382	medtop:06000000	oil
225	medtop:11000000	oil
568	medtop:06000000	okla
450	medtop:05000000	oklahoma
1393	medtop:06000000	oklahoma
538	medtop:15000000	olympic
681	medtop:14000000	omar
314	medtop:07000000	online
1763	medtop:13000000	online
532	medtop:02000000	op
184	medtop:09000000	open
1489	medtop:09000000	open source
821	medtop:16000000	opened fire
423	medtop:10000000	operations
607	medtop:02000000	opinion
316	medtop:10000000	opinion
1133	medtop:07000000	opioid
168	medtop:09000000	opportunity
119	medtop:07000000	order
101	medtop:14000000	order
422	medtop:06000000	oregon
1578	medtop:01000000	organisers
263	medtop:02000000	organization
329	medtop:10000000	organization
1544	medtop:09000000	organizers
663	medtop:12000000	orientation
508	medtop:15000000	oriented
536	medtop:01000000	original
563	medtop:10000000	origins
1846	medtop:02000000	orlando
2211	medtop:10000000	orthodox
686	medtop:01000000	oscar
332	medtop:09000000	otherwise
2283	medtop:03000000	outages
693	medtop:01000000	outbreak
932	medtop:09000000	outbreak
932	medtop:09000000	outdoor
1092	medtop:01000000	outlets
296	medtop:04000000	overall
412	medtop:14000000	overhaul
826	medtop:11000000	overshadowed
474	medtop:16000000	oversight
1567	medtop:04000000	overtime
1403	medtop:09000000	owen
373	medtop:15000000	owen
277	medtop:04000000	owners
532	medtop:13000000	oxford
1068	medtop:11000000	p.m
240	medtop:16000000	p.m
825	medtop:06000000	pacific
420	medtop:10000000	pacific
504	medtop:09000000	package
639	medtop:04000000	pact
417	medtop:02000000	page
294	medtop:11000000	paid
1232	medtop:07000000	painful
806	medtop:01000000	paint
362	medtop:15000000	pair
1472	medtop:16000000	pakistan
1727	medtop:12000000	palin
81	medtop:01000000	pandemic
1144	medtop:07000000	pandemic
1263	medtop:09000000	pandemic
920	medtop:10000000	pandemic
509	medtop:14000000	panel
580	medtop:16000000	panel
571	medtop:09000000	panther
549	medtop:01000000	paper
724	medtop:03000000	paradise
690	medtop:11000000	parenthood
637	medtop:14000000	parenthood
563	medtop:05000000	parents
608	medtop:06000000	paris agreement
1745	medtop:06000000	paris climate
337	medtop:09000000	park
513	medtop:15000000	park
348	medtop:11000000	parliament
335	medtop:14000000	particularly
532	medtop:01000000	partisan
410	medtop:02000000	partisan
657	medtop:11000000	party
577	medtop:14000000	paso
115	medtop:04000000	passed
330	medtop:14000000	passed
1660	medtop:04000000	passengers
633	medtop:12000000	pat
1681	medtop:09000000	patent
931	medtop:14000000	pathway
554	medtop:01000000	patients
704	medtop:10000000	patriotic
540	medtop:14000000	patrol
374	medtop:01000000	pattern
495	medtop:11000000	paul ryan
752	medtop:03000000	paula
894	medtop:15000000	paula
380	medtop:04000000	pay
387	medtop:09000000	pay
155	medtop:11000000	pay
509	medtop:09000000	paycheck
573	medtop:09000000	paycheck protection
620	medtop:11000000	payments
1462	medtop:09000000	payout
1244	medtop:13000000	pc
734	medtop:11000000	peace
1108	medtop:02000000	peaceful
650	medtop:13000000	peer
1123	medtop:10000000	pell
693	medtop:01000000	pence
326	medtop:11000000	pence
400	medtop:12000000	pence
556	medtop:09000000	pending
557	medtop:04000000	pension
822	medtop:02000000	pentagon
440	medtop:16000000	pentagon
27	medtop:11000000	people
298	medtop:01000000	percentage
2940	medtop:09000000	perez
239	medtop:01000000	perform
560	medtop:07000000	period
857	medtop:14000000	permanent residents
818	medtop:04000000	perry
792	medtop:05000000	perry
870	medtop:12000000	persecution
266	medtop:14000000	person
414	medtop:11000000	personal
764	medtop:11000000	pete
520	medtop:11000000	pete buttigieg
695	medtop:14000000	petition
1597	medtop:11000000	petrol
1084	medtop:07000000	pharma
610	medtop:09000000	phase
710	medtop:04000000	philadelphia
411	medtop:14000000	philadelphia
879	medtop:12000000	phillips
483	medtop:13000000	phone
1180	medtop:01000000	phony
609	medtop:07000000	piano
183	medtop:02000000	pick
287	medtop:09000000	pick
823	medtop:13000000	picture
1842	medtop:10000000	pie
727	medtop:01000000	piece
1326	medtop:14000000	pill
859	medtop:13000000	pilot
1827	medtop:06000000	pipeline
989	medtop:13000000	piracy
662	medtop:13000000	pirates
864	medtop:01000000	pizza
561	medtop:12000000	plaintiffs
255	medtop:04000000	plan
113	medtop:14000000	plan
285	medtop:03000000	plane
986	medtop:04000000	plane
1600	medtop:03000000	plane crash
391	medtop:10000000	planet
454	medtop:13000000	planet
776	medtop:14000000	planned parenthood
177	medtop:06000000	plant
170	medtop:10000000	plant
1908	medtop:06000000	plastic
1647	medtop:13000000	platform
181	medtop:01000000	play
617	medtop:15000000	play
1034	medtop:09000000	players
985	medtop:13000000	players
563	medtop:15000000	players
355	medtop:03000000	playing politics
884	medtop:06000000	plaza
692	medtop:05000000	pleaded guilty
853	medtop:11000000	pledged
559	medtop:12000000	plot
1246	medtop:09000000	plumbing
479	medtop:13000000	pocket
753	medtop:14000000	podcast
242	medtop:02000000	police
791	medtop:14000000	police
498	medtop:16000000	police commissioner
418	medtop:02000000	police department
618	medtop:14000000	police officers
890	medtop:01000000	police shootings
923	medtop:14000000	police violence
178	medtop:14000000	policy
285	medtop:01000000	political
85	medtop:02000000	political
120	medtop:03000000	politics
460	medtop:01000000	poll
364	medtop:04000000	poll
229	medtop:11000000	poll
1274	medtop:06000000	pollution
928	medtop:12000000	pontiff
459	medtop:10000000	pope
1750	medtop:12000000	pope
1159	medtop:12000000	pope francis
244	medtop:01000000	popular
525	medtop:13000000	popular
836	medtop:10000000	populist
1495	medtop:13000000	portable
631	medtop:09000000	portion
486	medtop:01000000	portrait
531	medtop:01000000	portrayed
516	medtop:14000000	positive
118	medtop:11000000	possible
503	medtop:01000000	post
131	medtop:13000000	post
1669	medtop:04000000	postal
824	medtop:04000000	postal service
1033	medtop:07000000	postponed
696	medtop:09000000	postponed
1274	medtop:07000000	postponement
857	medtop:10000000	pound
247	medtop:04000000	poverty
1327	medtop:10000000	poverty
230	medtop:03000000	power
315	medtop:11000000	power
2694	medtop:03000000	power outages
293	medtop:10000000	practice
398	medtop:01000000	praised
591	medtop:12000000	pray
400	medtop:12000000	prayer
386	medtop:07000000	pre
879	medtop:07000000	pre pandemic
319	medtop:11000000	prepared
382	medtop:01000000	present
234	medtop:07000000	present
223	medtop:10000000	present
710	medtop:01000000	presenter
511	medtop:03000000	presided
573	medtop:11000000	presidency
55	medtop:01000000	president
54	medtop:11000000	president
35	medtop:14000000	president
650	medtop:01000000	president mike
329	medtop:01000000	presidential
138	medtop:07000000	presidential
353	medtop:11000000	presidential
358	medtop:01000000	presidential candidate
457	medtop:11000000	presidential candidate
740	medtop:02000000	presidential election
746	medtop:01000000	press
183	medtop:03000000	prevent
240	medtop:11000000	previous
888	medtop:09000000	previously reported
493	medtop:10000000	primarily
144	medtop:01000000	primary
818	medtop:07000000	primary
214	medtop:16000000	prime
455	medtop:16000000	prime minister
1105	medtop:13000000	prince
807	medtop:01000000	print
719	medtop:07000000	prioritize
226	medtop:04000000	priority
528	medtop:11000000	prison
263	medtop:11000000	private
901	medtop:09000000	private equity
649	medtop:04000000	private sector
600	medtop:01000000	prize
369	medtop:13000000	pro
605	medtop:14000000	pro life
1087	medtop:09000000	pro quo
834	medtop:11000000	probe
141	medtop:06000000	problem
391	medtop:11000000	problem
1878	medtop:10000000	processing plants
927	medtop:10000000	procession
1279	medtop:09000000	proclamation
256	medtop:10000000	produced
290	medtop:13000000	produced
895	medtop:01000000	producers
1496	medtop:09000000	productivity
341	medtop:07000000	products
184	medtop:10000000	products
353	medtop:04000000	professional
360	medtop:05000000	professor
374	medtop:13000000	profile
216	medtop:06000000	project
439	medtop:07000000	project
266	medtop:11000000	promised
468	medtop:15000000	prop
526	medtop:13000000	propaganda
605	medtop:16000000	prophet
217	medtop:06000000	proposed
313	medtop:04000000	prosecutors
429	medtop:14000000	prosecutors
970	medtop:09000000	protection program
1362	medtop:13000000	protein
1120	medtop:02000000	protesters
572	medtop:14000000	protesters
911	medtop:02000000	protests
127	medtop:05000000	protests
208	medtop:14000000	protests
922	medtop:07000000	protests erupted
1004	medtop:11000000	protocol
79	medtop:07000000	provide
85	medtop:01000000	public
128	medtop:11000000	public
552	medtop:01000000	public health
1442	medtop:09000000	public lands
515	medtop:03000000	public policy
1238	medtop:05000000	public schools
632	medtop:09000000	public sector
504	medtop:11000000	public service
562	medtop:14000000	publicly
694	medtop:01000000	published
2469	medtop:03000000	puerto
2683	medtop:03000000	puerto rico
609	medtop:06000000	pump
538	medtop:02000000	pundits
1722	medtop:11000000	pupils
214	medtop:04000000	push
270	medtop:14000000	push
280	medtop:16000000	qaeda
794	medtop:07000000	quarantine
536	medtop:07000000	queen
133	medtop:01000000	question
306	medtop:07000000	quickly
1055	medtop:09000000	quid
1087	medtop:09000000	quid pro
482	medtop:10000000	quiet
637	medtop:09000000	quo
297	medtop:01000000	quoted
482	medtop:11000000	race
143	medtop:14000000	race
696	medtop:15000000	race
239	medtop:14000000	racial
490	medtop:05000000	racism
421	medtop:11000000	racism
981	medtop:14000000	racism
276	medtop:11000000	racist
660	medtop:14000000	racist
998	medtop:06000000	radiation
294	medtop:12000000	radical
208	medtop:01000000	radio
322	medtop:11000000	radio
458	medtop:13000000	radio
1030	medtop:11000000	rail
367	medtop:03000000	rain
323	medtop:11000000	raise
334	medtop:07000000	rally
389	medtop:14000000	rally
1327	medtop:02000000	ramos
537	medtop:11000000	rand
786	medtop:11000000	rand paul
257	medtop:13000000	range
1513	medtop:05000000	rant
1201	medtop:14000000	rape
842	medtop:01000000	rat
615	medtop:11000000	ratings
112	medtop:04000000	reach
332	medtop:01000000	readers
341	medtop:05000000	reading
88	medtop:01000000	real
656	medtop:11000000	real estate
910	medtop:13000000	real world
233	medtop:01000000	reason
100	medtop:02000000	reason
660	medtop:07000000	rebound
514	medtop:14000000	rebuke
201	medtop:09000000	received
173	medtop:11000000	record
731	medtop:11000000	recount
488	medtop:07000000	recovery
623	medtop:04000000	red tape
154	medtop:04000000	reduce
488	medtop:04000000	reed
736	medtop:15000000	referee
876	medtop:01000000	reference
704	medtop:11000000	referral
276	medtop:11000000	referring
226	medtop:05000000	reflect
263	medtop:07000000	reform
902	medtop:14000000	reform
2207	medtop:14000000	refugees
644	medtop:01000000	regarding
736	medtop:06000000	regulations
519	medtop:04000000	regulators
442	medtop:13000000	regulators
1607	medtop:09000000	rehire
760	medtop:04000000	reid
294	medtop:01000000	reilly
1043	medtop:12000000	reilly
171	medtop:04000000	rejected
310	medtop:02000000	related
425	medtop:10000000	relations
538	medtop:14000000	relationship
162	medtop:07000000	released
187	medtop:16000000	released
254	medtop:03000000	relief
1020	medtop:09000000	relief
603	medtop:03000000	relief efforts
194	medtop:07000000	religious
358	medtop:10000000	religious
2349	medtop:12000000	religious
937	medtop:06000000	religious conservatives
1504	medtop:12000000	religious freedom
1936	medtop:12000000	religious liberty
2294	medtop:12000000	religious schools
425	medtop:11000000	remarks
500	medtop:14000000	remarks
717	medtop:10000000	remember
733	medtop:09000000	remotely
337	medtop:13000000	removed
693	medtop:05000000	renamed
849	medtop:09000000	rent
216	medtop:05000000	reopen
808	medtop:07000000	reopen
471	medtop:09000000	reopen
1133	medtop:09000000	reopening plans
544	medtop:07000000	repeal
563	medtop:07000000	repeal obamacare
367	medtop:01000000	repeatedly
421	medtop:02000000	replacement
364	medtop:11000000	replied
270	medtop:01000000	report
433	medtop:02000000	reportedly
235	medtop:11000000	represent
622	medtop:11000000	republican national
265	medtop:11000000	republican party
859	medtop:11000000	republican senators
164	medtop:14000000	request
168	medtop:14000000	require
326	medtop:07000000	requirements
473	medtop:13000000	rescue
396	medtop:01000000	research
509	medtop:13000000	researchers
684	medtop:07000000	reserve
959	medtop:14000000	resettlement
88	medtop:03000000	residents
783	medtop:06000000	residents
607	medtop:14000000	residents
449	medtop:11000000	resignation
719	medtop:11000000	resigned
331	medtop:14000000	resigned
566	medtop:02000000	resistance
921	medtop:06000000	resistant
478	medtop:11000000	resolution
488	medtop:14000000	resolution
252	medtop:06000000	resources
253	medtop:14000000	resources
271	medtop:01000000	response
283	medtop:11000000	rest
793	medtop:09000000	restaurant
215	medtop:10000000	restaurant
908	medtop:14000000	restraining
539	medtop:13000000	restrict
244	medtop:07000000	restrictions
680	medtop:09000000	retail
853	medtop:04000000	retirees
1106	medtop:11000000	retracted
726	medtop:02000000	rev
199	medtop:11000000	revealed
386	medtop:02000000	reverse
147	medtop:14000000	review
675	medtop:04000000	revoked
861	medtop:12000000	revolutionary
911	medtop:16000000	rice
432	medtop:04000000	rick
492	medtop:04000000	rick perry
2551	medtop:03000000	rico
380	medtop:13000000	ride
585	medtop:04000000	riders
669	medtop:10000000	ridge
535	medtop:01000000	ridiculous
592	medtop:03000000	rifle
982	medtop:01000000	rigged
503	medtop:05000000	riley
471	medtop:10000000	ring
559	medtop:15000000	rio
734	medtop:02000000	riots
1014	medtop:09000000	riots
941	medtop:14000000	riots
139	medtop:04000000	rise
110	medtop:11000000	rise
860	medtop:04000000	risen
344	medtop:11000000	rival
459	medtop:13000000	rival
1222	medtop:03000000	river
925	medtop:06000000	river
964	medtop:15000000	robbery
516	medtop:12000000	robertson
1155	medtop:13000000	robots
470	medtop:09000000	robust
696	medtop:01000000	rock
368	medtop:01000000	roger
617	medtop:01000000	roger ailes
970	medtop:01000000	rogue
936	medtop:14000000	rolling stone
1015	medtop:07000000	rollout
700	medtop:02000000	roof
225	medtop:01000000	room
882	medtop:03000000	rosa
929	medtop:02000000	rosen
889	medtop:07000000	ross
797	medtop:09000000	roughly
226	medtop:15000000	round
1007	medtop:06000000	roundup
585	medtop:15000000	row
1291	medtop:15000000	rowing
434	medtop:03000000	roy
555	medtop:04000000	royal
752	medtop:07000000	royal
831	medtop:13000000	royalty
857	medtop:06000000	rubble
223	medtop:11000000	rubio
927	medtop:14000000	rubio
899	medtop:13000000	rugby
647	medtop:15000000	rugby
970	medtop:10000000	ruin
249	medtop:06000000	rules
52	medtop:11000000	run
1215	medtop:01000000	rush limbaugh
629	medtop:11000000	russia investigation
676	medtop:02000000	russian government
741	medtop:07000000	rust
425	medtop:02000000	ruth bader
615	medtop:10000000	sacrifice
265	medtop:01000000	safe
960	medtop:01000000	safe space
248	medtop:04000000	safety
689	medtop:07000000	safety
1116	medtop:10000000	saint
172	medtop:04000000	sales
353	medtop:13000000	sales
671	medtop:09000000	salon
889	medtop:10000000	salute
710	medtop:10000000	salvation
649	medtop:02000000	samuel
595	medtop:13000000	san francisco
1529	medtop:04000000	sanctions
601	medtop:02000000	sanctuary
737	medtop:07000000	sanitizer
566	medtop:03000000	santa
751	medtop:13000000	satellite
530	medtop:01000000	saudi
491	medtop:05000000	savings
1838	medtop:02000000	scalia
1187	medtop:12000000	scalise
698	medtop:04000000	scam
532	medtop:05000000	scam
235	medtop:11000000	scandal
323	medtop:16000000	scene
254	medtop:02000000	scheduled
658	medtop:04000000	scheme
1451	medtop:11000000	scheme
500	medtop:11000000	schiff
994	medtop:05000000	school
1370	medtop:05000000	school district
507	medtop:10000000	scientists
219	medtop:15000000	scores
2162	medtop:11000000	scotland
1554	medtop:15000000	scotland
1677	medtop:02000000	scotus
1449	medtop:10000000	scrambling
356	medtop:02000000	scrutiny
1209	medtop:10000000	scuttle
985	medtop:01000000	sean
861	medtop:01000000	sean hannity
833	medtop:15000000	season
258	medtop:11000000	seat
859	medtop:02000000	seattle
1384	medtop:09000000	seattle
783	medtop:07000000	sebelius
1214	medtop:10000000	secondary
382	medtop:11000000	secret
827	medtop:11000000	secretary
134	medtop:04000000	security
341	medtop:14000000	security
149	medtop:16000000	security
1052	medtop:15000000	seed
608	medtop:14000000	seekers
265	medtop:11000000	seeking
192	medtop:14000000	seeking
1764	medtop:01000000	segment
843	medtop:10000000	segregation
402	medtop:02000000	seized
275	medtop:01000000	self
334	medtop:10000000	self
348	medtop:01000000	sell
210	medtop:13000000	sell
400	medtop:02000000	senate
396	medtop:04000000	senate
317	medtop:07000000	senate
137	medtop:11000000	senate
354	medtop:02000000	senate judiciary
628	medtop:02000000	senator
121	medtop:07000000	senator
295	medtop:11000000	senator
169	medtop:07000000	send
202	medtop:13000000	send
334	medtop:05000000	sentence
854	medtop:14000000	separation
510	medtop:13000000	sequel
1373	medtop:11000000	sequestration
931	medtop:01000000	series
265	medtop:01000000	seriously
132	medtop:05000000	served
306	medtop:11000000	served
579	medtop:11000000	server
102	medtop:07000000	services
105	medtop:10000000	services
92	medtop:11000000	services
236	medtop:13000000	services
1095	medtop:02000000	sessions
185	medtop:11000000	sessions
393	medtop:02000000	settled
949	medtop:12000000	sex
1412	medtop:14000000	sex
2017	medtop:12000000	sex abuse
792	medtop:14000000	sex marriage
1129	medtop:12000000	sex weddings
623	medtop:01000000	sexual
823	medtop:02000000	sexual
454	medtop:01000000	sexual assault
731	medtop:02000000	sexual assault
623	medtop:02000000	sexual harassment
303	medtop:03000000	shape
361	medtop:04000000	share
281	medtop:13000000	share
242	medtop:04000000	shareholders
296	medtop:03000000	shelter
918	medtop:06000000	shelter
577	medtop:14000000	sheriff
766	medtop:02000000	sherman
322	medtop:14000000	shift
371	medtop:09000000	shock
743	medtop:02000000	shooter
1096	medtop:02000000	shooting
753	medtop:16000000	shooting
631	medtop:10000000	shortage
296	medtop:01000000	shot
183	medtop:14000000	shot
416	medtop:07000000	shut
1345	medtop:07000000	shutdown
1105	medtop:14000000	shutdown
832	medtop:09000000	sick
110	medtop:01000000	side
467	medtop:02000000	side
899	medtop:12000000	siege
163	medtop:07000000	sign
174	medtop:14000000	sign
570	medtop:09000000	significantly
668	medtop:13000000	silicon
586	medtop:13000000	silicon valley
725	medtop:14000000	sin
601	medtop:01000000	singer
387	medtop:01000000	single
186	medtop:01000000	site
488	medtop:13000000	site
169	medtop:14000000	site
482	medtop:11000000	sitting
308	medtop:01000000	situation
1129	medtop:15000000	skating
1396	medtop:12000000	sketch
744	medtop:09000000	skilled workers
466	medtop:01000000	skip
950	medtop:13000000	sky
502	medtop:02000000	slammed
589	medtop:14000000	slave
275	medtop:04000000	slow
1296	medtop:09000000	sluggish
389	medtop:01000000	slur
595	medtop:09000000	smaller
1170	medtop:06000000	snow
945	medtop:09000000	soccer
320	medtop:13000000	social
661	medtop:07000000	social care
1611	medtop:13000000	social media
647	medtop:09000000	socialist
529	medtop:13000000	software
842	medtop:10000000	solar
1448	medtop:10000000	soldiers
1049	medtop:10000000	solidarity
473	medtop:13000000	solve
792	medtop:14000000	somalia
429	medtop:11000000	somebody
244	medtop:05000000	sometimes
379	medtop:09000000	son
455	medtop:14000000	son
927	medtop:01000000	song
1386	medtop:10000000	sorrow
767	medtop:02000000	sotomayor
390	medtop:01000000	source
427	medtop:02000000	source
343	medtop:16000000	source
259	medtop:10000000	southern
1041	medtop:03000000	southern california
1459	medtop:09000000	spain
507	medtop:13000000	spam
470	medtop:13000000	spanish
240	medtop:14000000	sparked
539	medtop:11000000	speaker
80	medtop:11000000	speaking
329	medtop:01000000	special
354	medtop:12000000	specifically
1005	medtop:10000000	spectacle
233	medtop:05000000	speech
373	medtop:11000000	speech
132	medtop:13000000	speech
1406	medtop:11000000	speechwriter
732	medtop:13000000	speed
406	medtop:12000000	spell
117	medtop:04000000	spending
350	medtop:07000000	spending
524	medtop:11000000	spending
454	medtop:11000000	spending cuts
360	medtop:11000000	spent
825	medtop:07000000	spike
1217	medtop:06000000	spill
1535	medtop:10000000	spirit
427	medtop:07000000	sport
149	medtop:15000000	sport
341	medtop:13000000	spot
1248	medtop:12000000	spreading fake
692	medtop:10000000	spring
1373	medtop:02000000	spy
657	medtop:04000000	stability
272	medtop:04000000	staff
537	medtop:11000000	staffers
500	medtop:14000000	staffers
270	medtop:01000000	stage
490	medtop:11000000	stage
1012	medtop:09000000	staggering
498	medtop:02000000	stakes
602	medtop:04000000	stamp
1241	medtop:01000000	star
91	medtop:07000000	start
48	medtop:07000000	state
492	medtop:11000000	state department
772	medtop:16000000	state department
1111	medtop:14000000	statue
335	medtop:07000000	stay
472	medtop:11000000	stem
136	medtop:06000000	step
154	medtop:14000000	step
867	medtop:01000000	stephanopoulos
1185	medtop:14000000	sterling
710	medtop:07000000	stewart
1206	medtop:04000000	stimulus
1071	medtop:07000000	stimulus
1037	medtop:04000000	stimulus checks
951	medtop:04000000	stimulus money
739	medtop:09000000	stimulus package
346	medtop:07000000	stock
466	medtop:13000000	stolen
398	medtop:10000000	stood
101	medtop:13000000	stop
1247	medtop:06000000	storm
326	medtop:09000000	straight
563	medtop:11000000	strategist
476	medtop:11000000	strategy
678	medtop:06000000	straw
988	medtop:11000000	straw
408	medtop:13000000	stream
207	medtop:11000000	street
135	medtop:14000000	street
1072	medtop:07000000	strep
728	medtop:01000000	strictly
186	medtop:07000000	strike
368	medtop:11000000	strike
1490	medtop:04000000	strike action
1032	medtop:11000000	strike action
1448	medtop:15000000	striker
815	medtop:03000000	strip
216	medtop:10000000	struggling
1829	medtop:05000000	student loan
1993	medtop:05000000	students
503	medtop:01000000	studio
112	medtop:01000000	study
139	medtop:10000000	study
537	medtop:15000000	sub
485	medtop:12000000	subpoena
462	medtop:13000000	subscribers
1138	medtop:13000000	subscription
411	medtop:02000000	subsidies
635	medtop:07000000	substance
1012	medtop:10000000	substitute
780	medtop:09000000	suburban
771	medtop:13000000	sue
636	medtop:01000000	sued
260	medtop:11000000	suggested
498	medtop:04000000	suggestion
481	medtop:02000000	suicide
482	medtop:11000000	sullivan
286	medtop:04000000	summer
678	medtop:06000000	summit
719	medtop:10000000	sun
994	medtop:06000000	sunlight
439	medtop:14000000	super
683	medtop:05000000	superintendent
311	medtop:09000000	supply
300	medtop:10000000	supply
854	medtop:13000000	supply
768	medtop:09000000	supply chain
311	medtop:11000000	supporters
188	medtop:14000000	supporters
567	medtop:11000000	supportive
283	medtop:01000000	supposed
2837	medtop:02000000	supreme court
152	medtop:12000000	supreme court
568	medtop:01000000	surface
422	medtop:10000000	surface
2143	medtop:15000000	surfing
551	medtop:11000000	survivors
664	medtop:16000000	susan rice
2543	medtop:16000000	suspect
399	medtop:09000000	suspended
675	medtop:09000000	suspension
1331	medtop:15000000	swimmers
637	medtop:11000000	swipe
785	medtop:04000000	switch
524	medtop:16000000	sydney
1068	medtop:02000000	synagogue
759	medtop:01000000	syndrome
1146	medtop:16000000	syrian
865	medtop:14000000	syrian refugees
295	medtop:13000000	system
538	medtop:14000000	systemic
757	medtop:13000000	tab
451	medtop:04000000	tackle
643	medtop:11000000	tackle
506	medtop:13000000	tackle
2296	medtop:10000000	takeout
709	medtop:04000000	takeover
266	medtop:04000000	talk
119	medtop:11000000	talk
681	medtop:02000000	tap
694	medtop:10000000	tap
471	medtop:04000000	tape
629	medtop:11000000	tape
550	medtop:16000000	tapper
861	medtop:01000000	tara
580	medtop:02000000	target
672	medtop:04000000	tariffs
574	medtop:14000000	task force
812	medtop:11000000	taunted
305	medtop:04000000	tax
218	medtop:11000000	tax
591	medtop:04000000	tax cuts
517	medtop:02000000	tax exempt
1004	medtop:13000000	taxi
279	medtop:09000000	taxpayers
297	medtop:02000000	tea
334	medtop:02000000	tea party
940	medtop:05000000	teach
978	medtop:05000000	teachers
847	medtop:05000000	teachers unions
795	medtop:11000000	teaching
854	medtop:02000000	tear gas
2288	medtop:13000000	technology
340	medtop:11000000	ted cruz
490	medtop:05000000	teens
971	medtop:13000000	teens
1590	medtop:04000000	telecoms
497	medtop:13000000	telecoms
880	medtop:06000000	temperatures
534	medtop:12000000	temple
769	medtop:09000000	tenants
726	medtop:03000000	tennessee
890	medtop:15000000	tennis
699	medtop:04000000	tentative
115	medtop:13000000	term
975	medtop:04000000	term unemployment
717	medtop:11000000	terror
697	medtop:16000000	terror
1212	medtop:16000000	terror attacks
563	medtop:16000000	terrorism
183	medtop:01000000	terrorist
171	medtop:16000000	terrorist
306	medtop:16000000	terrorist attack
1042	medtop:13000000	tesla
123	medtop:01000000	test
335	medtop:14000000	test
339	medtop:02000000	testify
372	medtop:01000000	testing
568	medtop:13000000	text
558	medtop:13000000	text messages
954	medtop:05000000	textbooks
1383	medtop:10000000	thankful
4383	medtop:10000000	thanksgiving
862	medtop:04000000	theft
199	medtop:01000000	theory
214	medtop:10000000	thousands
197	medtop:07000000	threatened
574	medtop:10000000	thunder
649	medtop:01000000	ticket
290	medtop:02000000	ties
493	medtop:07000000	tiktok
418	medtop:04000000	tim
1113	medtop:15000000	title
1156	medtop:04000000	tobacco
738	medtop:06000000	toll
563	medtop:02000000	tone
691	medtop:01000000	tonight
664	medtop:04000000	tons
758	medtop:11000000	tony
232	medtop:13000000	tool
82	medtop:01000000	top
147	medtop:04000000	top
1318	medtop:03000000	tornado
2453	medtop:06000000	tornado
1070	medtop:12000000	torture
1836	medtop:11000000	tory
221	medtop:07000000	total
321	medtop:01000000	tour
327	medtop:15000000	tour
526	medtop:06000000	tower
396	medtop:06000000	town
898	medtop:04000000	tpp
407	medtop:04000000	track
1077	medtop:04000000	trade
1077	medtop:04000000	trade bill
1252	medtop:03000000	trade center
661	medtop:04000000	trade deal
336	medtop:10000000	tradition
1071	medtop:16000000	tragedy
674	medtop:04000000	train
816	medtop:16000000	train
230	medtop:15000000	training
1049	medtop:01000000	transcript
1007	medtop:11000000	transgender
598	medtop:12000000	transgender
251	medtop:16000000	travel
1432	medtop:14000000	travel ban
1115	medtop:14000000	travis
870	medtop:14000000	trayvon
785	medtop:14000000	trayvon martin
816	medtop:07000000	treasury
358	medtop:14000000	treatment
614	medtop:09000000	tree
361	medtop:01000000	trial
492	medtop:11000000	trial
242	medtop:13000000	trial
221	medtop:14000000	trial
547	medtop:10000000	tribal
427	medtop:01000000	tribute
880	medtop:07000000	trillion
392	medtop:11000000	trillion
986	medtop:07000000	trillion coronavirus
1592	medtop:02000000	troopers
433	medtop:10000000	troops
488	medtop:03000000	tropical
984	medtop:03000000	tropical storm
308	medtop:01000000	true
974	medtop:09000000	trumka
846	medtop:11000000	trump lawyer
643	medtop:05000000	trump pushed
808	medtop:01000000	trump remarks
615	medtop:04000000	trump tariffs
431	medtop:03000000	trump threat
321	medtop:02000000	trust
483	medtop:07000000	trust
179	medtop:01000000	truth
122	medtop:07000000	trying
504	medtop:13000000	tube
746	medtop:14000000	tulsa
840	medtop:15000000	tumour
888	medtop:10000000	turkey
170	medtop:11000000	turn
492	medtop:13000000	tv
1763	medtop:10000000	tyson
767	medtop:01000000	ukrainian
397	medtop:14000000	ultimately
593	medtop:02000000	unacceptable
606	medtop:11000000	unacceptable
346	medtop:03000000	unanimous
940	medtop:03000000	unanimous consent
970	medtop:14000000	unarmed
555	medtop:07000000	uncertainty
929	medtop:13000000	underground
891	medtop:04000000	unemployed
876	medtop:05000000	unemployed
1334	medtop:05000000	unemployed workers
943	medtop:04000000	unemployment
825	medtop:07000000	unemployment
817	medtop:09000000	unemployment
831	medtop:07000000	unemployment benefits
952	medtop:07000000	unemployment claims
684	medtop:07000000	unemployment rate
305	medtop:09000000	unemployment rate
1075	medtop:09000000	unexpectedly
778	medtop:13000000	unfounded
698	medtop:09000000	unintended
826	medtop:09000000	unintended consequences
199	medtop:04000000	union
166	medtop:09000000	union
308	medtop:04000000	unit
206	medtop:02000000	university
409	medtop:05000000	university
206	medtop:10000000	university
313	medtop:11000000	unless
372	medtop:05000000	unpaid
843	medtop:10000000	unpaid
401	medtop:12000000	unprecedented
510	medtop:14000000	unrest
566	medtop:04000000	uphill
861	medtop:14000000	urban
392	medtop:11000000	urged
812	medtop:10000000	usda
2242	medtop:13000000	users
909	medtop:03000000	utility
709	medtop:12000000	va
1163	medtop:02000000	vacancy
1190	medtop:10000000	vacation
1471	medtop:11000000	vaccine
262	medtop:11000000	value
492	medtop:05000000	van
430	medtop:02000000	vegas
616	medtop:03000000	vegas
1637	medtop:10000000	vegetables
358	medtop:06000000	vehicle
1180	medtop:10000000	vendors
1075	medtop:01000000	ventilators
662	medtop:01000000	venue
852	medtop:13000000	vessels
907	medtop:10000000	veterans
765	medtop:09000000	veto
564	medtop:14000000	veto
587	medtop:14000000	vetting
172	medtop:14000000	vice
162	medtop:01000000	vice president
1015	medtop:16000000	victims
126	medtop:11000000	victory
461	medtop:15000000	victory
1104	medtop:10000000	vietnam
106	medtop:10000000	view
958	medtop:01000000	viewers
1159	medtop:13000000	viewers
1002	medtop:12000000	viewpoints
1235	medtop:02000000	violence
202	medtop:10000000	violence
371	medtop:02000000	violent
718	medtop:01000000	viral
532	medtop:01000000	virus
742	medtop:09000000	virus
148	medtop:10000000	virus
234	medtop:13000000	virus
618	medtop:09000000	visa
1055	medtop:14000000	visa
391	medtop:16000000	visa
523	medtop:10000000	vision
446	medtop:10000000	vital
453	medtop:07000000	volunteers
115	medtop:02000000	vote
154	medtop:04000000	vote
424	medtop:07000000	vote
48	medtop:11000000	vote
327	medtop:01000000	voters
251	medtop:07000000	voters
243	medtop:11000000	voters
1588	medtop:04000000	wage
785	medtop:09000000	wage growth
1081	medtop:10000000	wage workers
454	medtop:03000000	waive
1035	medtop:07000000	wales
2565	medtop:11000000	wales
568	medtop:15000000	wales
197	medtop:11000000	wall
547	medtop:14000000	wall
567	medtop:11000000	wall street
1176	medtop:04000000	walmart
91	medtop:01000000	war
420	medtop:10000000	war
730	medtop:06000000	warming
331	medtop:13000000	warned
650	medtop:13000000	warning
259	medtop:16000000	warning
1553	medtop:06000000	water
417	medtop:10000000	water
774	medtop:15000000	wearing
1231	medtop:06000000	weather
1059	medtop:06000000	weather service
784	medtop:13000000	web
466	medtop:07000000	website
162	medtop:09000000	website
184	medtop:13000000	website
725	medtop:10000000	wedding
594	medtop:01000000	weekend
685	medtop:07000000	weight
935	medtop:01000000	welch
912	medtop:07000000	west africa
514	medtop:09000000	west virginia
1259	medtop:06000000	wheat
1317	medtop:10000000	wheat
611	medtop:10000000	whenever
1025	medtop:03000000	whisper
71	medtop:02000000	white
46	medtop:11000000	white
106	medtop:14000000	white
166	medtop:01000000	white house
129	medtop:02000000	white house
1671	medtop:02000000	white nationalist
327	medtop:13000000	widely
470	medtop:11000000	wider
476	medtop:11000000	wife
852	medtop:03000000	wildfires
2563	medtop:06000000	wildfires
942	medtop:09000000	wildlife
582	medtop:04000000	wind
692	medtop:06000000	wind
817	medtop:04000000	wine
1310	medtop:01000000	wing
414	medtop:02000000	wing
1312	medtop:01000000	wing media
594	medtop:01000000	winner
820	medtop:15000000	winner
1183	medtop:12000000	witch
431	medtop:03000000	withhold
296	medtop:11000000	witnesses
54	medtop:01000000	women
171	medtop:09000000	women
225	medtop:14000000	women
295	medtop:04000000	workers
1547	medtop:09000000	workers
1364	medtop:09000000	workers union
824	medtop:04000000	workforce
535	medtop:10000000	workforce
859	medtop:04000000	workplace
56	medtop:01000000	world
179	medtop:10000000	world
205	medtop:13000000	world
171	medtop:15000000	world
645	medtop:15000000	world champion
730	medtop:01000000	world championships
613	medtop:04000000	world health
949	medtop:01000000	world news
579	medtop:15000000	world number
805	medtop:15000000	world record
868	medtop:03000000	world trade
1056	medtop:10000000	world war
871	medtop:13000000	worm
239	medtop:01000000	worst
401	medtop:07000000	worth
318	medtop:10000000	worth
530	medtop:16000000	wounded
314	medtop:01000000	writer
364	medtop:01000000	writing
250	medtop:01000000	written
441	medtop:11000000	written
215	medtop:16000000	wrong
351	medtop:01000000	wrote
231	medtop:02000000	wrote
225	medtop:14000000	wrote
726	medtop:01000000	wuhan
513	medtop:04000000	xl
552	medtop:04000000	xl pipeline
170	medtop:11000000	young
456	medtop:11000000	young people
427	medtop:13000000	youtube
534	medtop:10000000	zealand
387	medtop:07000000	zero
1466	medtop:14000000	zimmerman
2953	medtop:13000000	zuckerberg
"""#
}
